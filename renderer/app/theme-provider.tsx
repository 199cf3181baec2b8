import { MantineProvider } from "@mantine/core";
import { useColorScheme } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useProfileTheme } from "../session/data.tsx";
import { cssVariablesResolver, theme as mantineTheme } from "../styles/theme.ts";

/**
 * Light or dark as chosen, or as the system is; always forced, so that Mantine keeps nothing of its own. Give it the same
 * children every time: Mantine works out some four hundred colours whenever it is drawn.
 */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = useProfileTheme();
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
