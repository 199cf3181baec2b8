import { Button, Menu, type MenuProps } from "@mantine/core";
import type { Icon as TablerIcon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface ButtonMenuProps extends Pick<MenuProps, "position" | "withinPortal" | "closeOnItemClick"> {
  Icon: TablerIcon;
  /** On the button. */
  text: string;
  /** What the list is called, if it is not what stands on the button. */
  label?: string;
  disabled?: boolean;
  /** The entries. */
  children: ReactNode;
}

/** A button that opens a list of things to do or choose. */
export function ButtonMenu({
  Icon,
  text,
  label = text,
  disabled = false,
  children,
  ...menu
}: ButtonMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal={false} {...menu}>
      <Menu.Target>
        <Button disabled={disabled} leftSection={<Icon size="1rem" stroke={1.75} aria-hidden="true" />}>
          {text}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}
