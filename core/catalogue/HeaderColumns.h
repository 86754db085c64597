// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"
#include "sqlite/WriteTransaction.h"

// The `header` table: a lesson header as columns, so that a list of ten thousand is read without parsing
// text.
namespace shanke {

// The columns of a query that joins the table as `h`, in the order that readHeader expects.
#define SHANKE_HEADER_COLUMNS                                                                                \
    "h.title, h.subject, h.grade, h.volume, h.edition, h.edition_year, h.unit_no, h.unit_title, "            \
    "h.lesson_no, "                                                                                          \
    "h.period_count, h.period_no, h.lesson_type, h.classes, h.planned_date, h.slot, h.teaching_week, "       \
    "h.prepared_date, h.main_preparer, h.second_preparer"

constexpr int HeaderColumnCount = 19;

LessonHeader readHeader(const Statement& row, int firstColumn);
Result<> writeHeader(WriteTransaction& transaction, qint64 document, const LessonHeader& header);

// Dates as Julian days, 0 for none.
qint64 toDay(const QDate& date);
QDate fromDay(qint64 day);

} // namespace shanke
