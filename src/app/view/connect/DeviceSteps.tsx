import { useText } from '../../text/text';

interface DeviceStepsProps {
  userCode: string;
  verificationUrl: string;
  /** Whether the host opened the page; absent until it was asked to. */
  isOpened?: boolean;
  onOpen: () => void;
}

/** Signing in on another screen (RFC 8628): the page, the code, and that this goes on by itself. */
export function DeviceSteps({ userCode, verificationUrl, isOpened, onOpen }: DeviceStepsProps) {
  const { device } = useText().connect;
  return (
    <ol class="steps">
      <li>
        {device.open}
        <span class="selectable" dir="ltr">
          {verificationUrl}
        </span>
        <button type="button" class="button" onClick={onOpen}>
          {isOpened ? device.openAgain : device.openIt}
        </button>
        {isOpened === false && <p role="status">{device.notOpened}</p>}
      </li>
      <li>
        {device.type}
        <output class="selectable code" dir="ltr">
          {userCode}
        </output>
      </li>
      <li>{device.comeBack}</li>
    </ol>
  );
}
