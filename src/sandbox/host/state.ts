import type { HostKind, OAuthKind, Theme } from './situation';

/** The signed-in person as the Webex App describes them to an embedded app. */
export interface HostUser {
  id: string;
  orgId: string;
  email: string;
  displayName: string;
  token: string;
}

export type ViewState = 'IN_FOCUS' | 'OUT_OF_FOCUS';

/** What the window is at this moment; read afresh for each request, since the pickers move while the app runs. */
export interface HostState {
  kind: HostKind;
  oauth: OAuthKind;
  theme: Theme;
  language: string;
  viewState: ViewState;
  isPrivateDataAvailable: boolean;
  user: HostUser;
}

/** The theme in the SDK's spelling. */
export function toHostTheme(theme: Theme): 'LIGHT' | 'DARK' {
  return theme === 'dark' ? 'DARK' : 'LIGHT';
}

/** The state object that answers `application.initialize`. */
export function toApplication(state: HostState) {
  return {
    deviceType: 'DESKTOP',
    // No value is documented for the left-rail sidebar; the SDK only insists that it is not null.
    displayContext: 'SIDEBAR',
    isPrivateDataAvailable: state.isPrivateDataAvailable,
    capabilities: [],
    isShared: false,
    theme: toHostTheme(state.theme),
    language: state.language,
    // From 2 on the SDK takes the user from here; below that it asks for it in a second request. Sign-in came
    // with 1.5.0, and apps ask `isSdkSupported('1.5.0')` before they offer it.
    sdkVersion: state.oauth === 'unsupported' ? '1.4.0' : '2.5.0',
    about: 'Sidecard simulator',
    viewState: state.viewState,
    user: state.user,
  };
}
