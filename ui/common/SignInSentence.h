// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SignInValues.h"

#include <QCoreApplication>

namespace shanke {

// What is said of the sign-in of a workspace.
class SignInSentence
{
    Q_DECLARE_TR_FUNCTIONS(SignInSentence)
public:
    static QString of(const SignInStatus& status);
    // What the button does that begins a sign-in.
    static QString action(const SignInStatus& status);
    static QString of(const SignOutReport& report);
};

} // namespace shanke
