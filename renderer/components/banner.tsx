import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./banner.module.css";

interface BannerProps {
  tone: "alert" | "note";
  title: ReactNode;
  /** What is safe, what to do. */
  children?: ReactNode;
  code?: string;
  action?: ReactNode;
}

/** Something happened that the whole page should know: what, what is safe, one action, the error code. */
export function Banner({ tone, title, children, code, action }: BannerProps) {
  const Icon = tone === "alert" ? IconAlertTriangle : IconInfoCircle;
  return (
    <div role={tone === "alert" ? "alert" : "status"} className={`${styles.banner} ${styles[tone]}`}>
      <Icon size="1.25rem" stroke={1.75} aria-hidden="true" />
      <div>
        <p className="bold">{title}</p>
        {children !== undefined && <p>{children}</p>}
        {code !== undefined && <p className={styles.code}>{code}</p>}
      </div>
      {action}
    </div>
  );
}
