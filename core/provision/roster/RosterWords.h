// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "platform/Role.h"

#include <QStringList>

#include <optional>
#include <variant>

// The words that people write into the cells of a roster.
namespace shanke {

// The parts of a cell with several things in it: "教师、审核人" or "teacher; approver".
QStringList partsOf(const QString& cell);

// The subjects of a cell by their keys ("yuwen" for 语文, 小学语文 and 语 文); one without a key stays as it
// is written.
QStringList subjectsOf(const QString& cell);
// The words for roles in a cell; none for 无 and the like.
QStringList roleWordsOf(const QString& cell);

// A role in Chinese or English. Nothing for a word that is none: rights are not guessed.
std::optional<RoleKind> roleOf(const QString& word);

// A name in the one form in which names are kept: no spaces between Han, every middle dot ·, no radicals in
// the place of characters.
QString personName(const QString& text);
// An account as accounts are compared: full-width, capital and composed letters are no difference.
QString accountKey(const QString& user);

// Nothing when `text` can be the real name, else what is wrong with it: "has a digit in it".
std::optional<QString> faultOfName(const QString& text);
// The same of an account: what the sign-in of every program on the way can carry.
std::optional<QString> faultOfUser(const QString& text);

} // namespace shanke
