// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/values/ServerAccount.h"
#include "workspace/values/SignInValues.h"

#include <QObject>

namespace shanke {

// Asks a server where its people sign in (GET /.well-known/shanke). NotFound: it does not
// say. One request in the thread of `owner`, given up with it.
void askForProvider(const ServerAccount& server, QObject& owner, const Answer<SignInProvider>& answer);

} // namespace shanke
