// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// What a record says in the roles of its fields, whatever its kind: what lists, filters and figures take.
// What it does not say, or says in a way that cannot be read, is empty, 0, or an invalid day.
struct RoleValues
{
    QString title; // what it is called (KindDescription::title); else the first text of its first place
    QString subject;
    QString grade;
    QStringList classes;
    QDate day;
    int slot = 0;
    int week = 0;
    QDate due;
    QStringList people;
    QString stage;

    static RoleValues of(const Record& record);

    friend bool operator==(const RoleValues&, const RoleValues&) = default;
};

} // namespace shanke
