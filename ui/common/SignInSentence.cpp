// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SignInSentence.h"

namespace shanke {

QString SignInSentence::of(const SignInStatus& status)
{
    switch (status.state) {
    case SignInState::NotUsed:
        return tr("Nobody has signed in here. The server is used with its password.");
    case SignInState::SignedIn:
        return status.isKept ? tr("Signed in. It need not be done again on this PC.")
                             : tr("Signed in until this PC is restarted: it has no safe place for keys.");
    case SignInState::ProviderUnreachable:
        return tr("Signed in. The sign-in service cannot be reached now; it is tried again by itself, and "
                  "work goes on.");
    case SignInState::SignInAgain:
        return tr("The sign-in has ended. Work goes on here; sign in again to exchange it with the server.");
    }
    return {};
}

QString SignInSentence::action(const SignInStatus& status)
{
    return status.state == SignInState::NotUsed ? tr("Sign in in the browser") : tr("Sign in again");
}

QString SignInSentence::of(const SignOutReport& report)
{
    if (report.isRevoked)
        return tr("Signed out.");
    return tr("Signed out on this PC. The sign-in service could not be told; it forgets this PC by itself "
              "after some time.");
}

} // namespace shanke
