// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/InspectionRegister.h"
#include "registers/TrainingNeed.h"
#include "registers/WeekFigures.h"
#include "sheet/SheetLanguage.h"
#include "table/WorkbookWriter.h"

#include <QHash>

namespace shanke {

// A register as it is shown and written: its cells, and what stands behind each of them.
struct RegisterTable
{
    TableSheet sheet;
    QList<QList<Figure>> behind{}; // by row and column; empty: nothing to open

    const Figure& at(qsizetype row, qsizetype column) const;
};

using PeopleNames = QHash<UserId, QString>;

// 备课检查登记表. The last column is for the teacher to sign on paper.
RegisterTable inspectionTable(const std::vector<InspectionRow>& rows, const PeopleNames& names,
                              const SheetLanguage& language);
// The approver's week, a row a day and one for all.
RegisterTable weekTable(const std::vector<WeekDay>& week, const SheetLanguage& language);
// Who may need training.
RegisterTable trainingTable(const std::vector<TrainingLine>& lines, const SheetLanguage& language);

// A row for everything that stands behind the figures of these tables, so that a figure can be traced in the
// file, too.
TableSheet behindTable(const std::vector<RegisterTable>& tables, const PeopleNames& names,
                       const SheetLanguage& language);

} // namespace shanke
