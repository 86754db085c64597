// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

#include <QStringList>

// Columns are named by subject and grade: "yuwen-p3".
namespace shanke {

// Empty where one of the two is not said.
QString columnFor(const QString& subject, const QString& grade);

// Those of the subjects that the timetables give this person: followed without being asked for.
QStringList columnsTaught(const AccountSettings& account, const OpenStores& databases);

} // namespace shanke
