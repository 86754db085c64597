// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/RoleValues.h"
#include "sqlite/Statement.h"

// What a record says in its roles, as columns of the tables `record` and `submission`.
namespace shanke {

// As they are declared.
#define SHANKE_ROLE_TABLE                                                                                    \
    "title TEXT NOT NULL, subject TEXT NOT NULL, grade TEXT NOT NULL, classes TEXT NOT NULL,"                \
    " day INTEGER NOT NULL, slot INTEGER NOT NULL, week INTEGER NOT NULL, due INTEGER NOT NULL,"             \
    " person TEXT NOT NULL, stage TEXT NOT NULL"

// Of the table joined as `t`, in the order that readRoles expects.
#define SHANKE_ROLE_COLUMNS(t)                                                                               \
    t ".title, " t ".subject, " t ".grade, " t ".classes, " t ".day, " t ".slot, " t ".week, " t ".due, " t  \
      ".person, " t ".stage"

// Named for an INSERT, in the same order.
#define SHANKE_ROLE_NAMES "title, subject, grade, classes, day, slot, week, due, person, stage"

constexpr int RoleColumnCount = 10;

RoleValues readRoles(const Statement& row, int firstColumn);

// Several texts in one column.
QString joinedTexts(const QStringList& texts);
QStringList partedTexts(const QString& column);

// Dates as Julian days, 0 for none.
qint64 toDay(const QDate& date);
QDate fromDay(qint64 day);

} // namespace shanke
