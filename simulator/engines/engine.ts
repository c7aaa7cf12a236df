/** A table engine on this machine, and how to end it. */
export interface LocalEngine {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  /** Ends it; twice is once. Waits until its files are free. */
  stop(): Promise<void>;
}

/** Local engines take any region and any key; DynamoDB Local wants letters and digits in it. */
export const LOCAL_REGION = 'us-east-1';
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
