import {
  createTheme,
  type ButtonFactory,
  type CheckboxFactory,
  type MenuFactory,
  type ModalFactory,
  type ModalHeaderProps,
  type NativeSelectFactory,
  type PasswordInputFactory,
  type PopoverFactory,
  type RadioFactory,
  type SegmentedControlFactory,
  type SelectFactory,
  type TabsFactory,
  type TextareaFactory,
  type TextInputFactory,
  type CSSVariablesResolver,
  type ExtendComponent,
  type FactoryPayload,
  type MantineThemeComponent,
  type PopoverProps,
} from "@mantine/core";
import type { DateInputFactory } from "@mantine/dates";
import { IconChevronDown } from "@tabler/icons-react";
import { createElement } from "react";

/** Where there is no room for all of a menu it is shorter and scrolls. */
const WITHIN: PopoverProps["middlewares"] = { flip: true, shift: true, size: { padding: 5 } };

/** As `<Component>.extend`, without the component: a page loads only those that its screen has. */
const part = <P extends FactoryPayload>(defaults: ExtendComponent<P>) => defaults as MantineThemeComponent;

/**
 * The design's tokens as Mantine sees them (design.md, section 11). Everything that Mantine needs overridden for looks
 * or for accessibility is here, so that screens use its parts as they come.
 */
export const theme = createTheme({
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--font)",
  headings: {
    fontFamily: "var(--font)",
    fontWeight: "700",
    sizes: {
      h1: { fontSize: "var(--t-title)", lineHeight: "var(--lh-title)" },
      h2: { fontSize: "var(--t-body)", lineHeight: "var(--lh-body)" },
      h3: { fontSize: "var(--t-body)", lineHeight: "var(--lh-body)" },
    },
  },
  fontSizes: {
    xs: "var(--t-meta)",
    sm: "var(--t-meta)",
    md: "var(--t-body)",
    lg: "var(--t-lead)",
    xl: "var(--t-title)",
  },
  lineHeights: {
    xs: "var(--lh-meta)",
    sm: "var(--lh-meta)",
    md: "var(--lh-body)",
    lg: "var(--lh-lead)",
    xl: "var(--lh-title)",
  },
  spacing: { xs: "var(--s-2)", sm: "var(--s-3)", md: "var(--s-4)", lg: "var(--s-6)", xl: "var(--s-8)" },
  radius: {
    xs: "2px",
    sm: "var(--r-control)",
    md: "var(--r-overlay)",
    lg: "var(--r-overlay)",
    xl: "var(--r-overlay)",
  },
  defaultRadius: "sm",
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "var(--shadow)" },
  colors: {
    rail: [
      "#e2efec",
      "#c5e0da",
      "#86ddcd",
      "#5fcdb9",
      "#3aa996",
      "#1f8e7e",
      "#0f7a6c",
      "#067064",
      "#00655b",
      "#004f47",
    ],
  },
  primaryColor: "rail",
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  cursorType: "pointer",
  components: {
    Button: part<ButtonFactory>({ defaultProps: { variant: "default", size: "md" } }),
    TextInput: part<TextInputFactory>({ defaultProps: { size: "md" } }),
    PasswordInput: part<PasswordInputFactory>({ defaultProps: { size: "md" } }),
    NativeSelect: part<NativeSelectFactory>({
      defaultProps: {
        size: "md",
        rightSection: createElement(IconChevronDown, { size: "1.125rem", stroke: 1.75, "aria-hidden": true }),
      },
    }),
    Select: part<SelectFactory>({
      defaultProps: {
        size: "md",
        searchable: true,
        // What opens by itself hides the fields below it; typing, an arrow key or a click opens it.
        openOnFocus: false,
        rightSection: createElement(IconChevronDown, { size: "1.125rem", stroke: 1.75, "aria-hidden": true }),
        comboboxProps: { shadow: "xl", radius: "md", transitionProps: { duration: 90 } },
      },
    }),
    Textarea: part<TextareaFactory>({ defaultProps: { size: "md", rows: 3, resize: "vertical" } }),
    Radio: part<RadioFactory>({ defaultProps: { size: "sm" } }),
    DateInput: part<DateInputFactory>({ defaultProps: { size: "sm", hideOutsideDates: true } }),
    Checkbox: part<CheckboxFactory>({ defaultProps: { size: "sm", radius: "xs" } }),
    SegmentedControl: part<SegmentedControlFactory>({
      defaultProps: { size: "md", fullWidth: true, transitionDuration: 90 },
    }),
    Tabs: part<TabsFactory>({ defaultProps: { variant: "default" } }),
    Menu: part<MenuFactory>({
      defaultProps: {
        shadow: "xl",
        radius: "md",
        transitionProps: { duration: 90 },
        middlewares: WITHIN,
        // A menu has items and nothing else; the first of them takes the focus.
        withInitialFocusPlaceholder: false,
      },
    }),
    Popover: part<PopoverFactory>({
      defaultProps: { shadow: "xl", radius: "md", transitionProps: { duration: 90 }, middlewares: WITHIN },
    }),
    Modal: part<ModalFactory>({
      defaultProps: { radius: "md", shadow: "xl", transitionProps: { duration: 160 } },
    }),
    // Its element is a `header`, which outside an article is the banner of the page; there is one already.
    ModalHeader: { defaultProps: { role: "presentation" } satisfies ModalHeaderProps },
  },
});

/** Mantine's colour roles point at the tokens, so light and dark follow from one file. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const roles = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-3)",
    "--mantine-color-default": "var(--paper)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--edge)",
    "--mantine-color-default-hover": "var(--paper-3)",
    "--mantine-color-placeholder": "var(--ink-3)",
    "--mantine-color-error": "var(--alert)",
    "--mantine-color-anchor": "var(--accent)",
    "--mantine-primary-color-light": "var(--accent-wash)",
    "--mantine-primary-color-filled": "var(--accent)",
    "--mantine-primary-color-filled-hover": "var(--accent-hover)",
    "--mantine-primary-color-contrast": "var(--on-accent)",
    "--mantine-color-rail-filled": "var(--accent)",
    "--mantine-color-rail-filled-hover": "var(--accent-hover)",
  };
  return { variables: {}, light: roles, dark: roles };
};
