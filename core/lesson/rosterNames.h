// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"

namespace shanke {

// The account itself where nobody here has it.
QString nameOfAccount(const Roster& roster, const QString& account);
// As nameOfAccount(), with the account behind where several are called so.
QString shownNameOf(const Roster& roster, const QString& account);
// The accounts of whoever is called so, or has this account.
QStringList accountsCalled(const Roster& roster, const QString& name);

} // namespace shanke
