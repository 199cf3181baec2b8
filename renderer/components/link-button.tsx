import { Button, type ButtonProps } from "@mantine/core";
import type { Icon as TablerIcon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "wouter";

interface LinkButtonProps extends Omit<ButtonProps, "leftSection"> {
  /** The address in the app that it leads to. */
  to: string;
  Icon?: TablerIcon;
  "aria-label"?: string;
  children: ReactNode;
}

/** A link that looks like a button: it leads to another screen. */
export function LinkButton({ to, Icon, ...button }: LinkButtonProps) {
  return (
    <Button
      component={Link}
      href={to}
      leftSection={Icon && <Icon size="1rem" stroke={1.75} aria-hidden="true" />}
      {...button}
    />
  );
}
