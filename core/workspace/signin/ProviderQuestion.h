// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/ServerAccount.h"
#include "workspace/SignInValues.h"
#include "workspace/engine/Answer.h"

#include <QObject>

namespace shanke {

// Asks a server where its people sign in (GET /.well-known/shanke). NotFound: it does not
// say. One request in the thread of `owner`, given up with it.
void askForProvider(const ServerAccount& server, QObject& owner, const Answer<SignInProvider>& answer);

} // namespace shanke
