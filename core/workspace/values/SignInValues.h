// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "signin/SignInPrompt.h"

#include <QString>

#include <optional>

namespace shanke {

// Where people of a school sign in.
struct SignInProvider
{
    QString issuer;   // its address, as it writes it itself
    QString clientId; // what this program is called there

    bool isEmpty() const { return issuer.isEmpty(); }
    friend bool operator==(const SignInProvider&, const SignInProvider&) = default;
};

enum class SignInState {
    NotUsed,             // nobody has signed in here: there may be a password
    SignedIn,            // or signed in once, and nothing speaks against it
    ProviderUnreachable, // the stay could not be prolonged; it is tried again
    SignInAgain,         // the provider has ended it; work goes on here
};

struct SignInStatus
{
    SignInState state = SignInState::NotUsed;
    SignInProvider provider{};
    bool isKept = true;           // false: no keychain here, lost after a restart
    std::optional<Error> problem; // why the last try failed
};

struct SignOutReport
{
    bool isRevoked = false;
    QString notRevoked{}; // why the provider still believes this PC is signed in; forgotten here it is anyway
};

} // namespace shanke
