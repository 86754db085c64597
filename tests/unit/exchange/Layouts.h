// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/exchange/Placed.h"

namespace shanke::test {

// A school file in one of the layouts that teachers use, and where a teacher expects each part of it.
struct Layout
{
    QString name;
    QByteArray body;
    QStringList kinds; // of its documents
    QList<Expected> expected;
};

// Single plans: tables, prose, text boxes, two grades.
std::vector<Layout> formLayouts();
// Kindergarten, study guide, and several documents in one file.
std::vector<Layout> bookLayouts();
// What schools do otherwise: sports, weeks in rows, forms for two grades, English, class meetings.
std::vector<Layout> furtherLayouts();
// Forms of headings, guides of named parts, labels in one line, what is no plan.
std::vector<Layout> schoolLayouts();
// What no list names, told by a word in it, by its look or by where it stands.
std::vector<Layout> guessedLayouts();
// Running text as teachers write it, with the faults of real files.
std::vector<Layout> proseLayouts();
// Plain files whose fields, labels or process nothing marks as such.
std::vector<Layout> plainLayouts();
// Plain files with other signs before their headings, or other numbers.
std::vector<Layout> markedLayouts();

} // namespace shanke::test
