// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"
#include "lesson/RoleValues.h"
#include "sqlite/WriteTransaction.h"

// The `header` table: what a lesson header says beside its roles, as columns, so that a list of ten thousand
// is read without parsing text.
namespace shanke {

// The columns of a query that joins the table as `h`, in the order that readHeader expects.
#define SHANKE_HEADER_COLUMNS                                                                                \
    "h.volume, h.edition, h.edition_year, h.unit_no, h.unit_title, h.lesson_no, h.period_count,"             \
    " h.period_no, h.lesson_type, h.prepared_date, h.second_preparer"

// `roles`: of the record that has the header.
LessonHeader readHeader(const RoleValues& roles, const Statement& row, int firstColumn);
Result<> writeHeader(WriteTransaction& transaction, qint64 document, const LessonHeader& header);

} // namespace shanke
