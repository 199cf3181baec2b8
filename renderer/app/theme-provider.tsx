import { MantineProvider } from "@mantine/core";
import { useColorScheme } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Settings } from "../../core/profile/profile.ts";
import { cssVariablesResolver, theme as mantineTheme } from "../styles/theme.ts";

/** Light or dark as chosen, or as the system is; always forced, so that Mantine keeps nothing of its own. */
export function ThemeProvider({ theme, children }: { theme: Settings["theme"]; children: ReactNode }) {
  const system = useColorScheme("light", { getInitialValueInEffect: false });
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={theme === "system" ? system : theme}
    >
      {children}
    </MantineProvider>
  );
}
