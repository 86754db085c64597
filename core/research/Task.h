// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// What is asked, by whom and until when.
struct TaskFacts
{
    QString title;
    QString issuer; // "县教研室"
    QDate issued;
    QDate due;       // the last day on which an answer is in time
    QDate withdrawn; // from this day on nobody owes an answer; no date: it stands

    static const Fields<TaskFacts>& fields();
};

// What an answer has to show.
struct RequiredEvidence
{
    QString id;
    QString text;   // inline markup
    int number = 0; // how many of them

    static const Fields<RequiredEvidence>& fields();
};

// A task of research (教研任务), set by leaders or the county. Whoever is addressed accepts and answers it by
// events. Places: task, audience, text, evidence, files.
const KindDescription& taskKind();

TaskFacts taskOf(const Record& task);

// TK01 due before it is issued.
std::vector<Finding> checkTask(const Record& task);

} // namespace shanke
