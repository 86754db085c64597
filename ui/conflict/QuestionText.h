// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "lesson/merge/Candidate.h"

#include <QCoreApplication>

namespace shanke {

// What a question about a record of any kind says, by the description of its kind: which place it is about,
// and how each of its values reads. Values are inline markup.
class QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(shanke::QuestionText)
public:
    static QString heading(const Record& record, const Candidate& candidate);
    static QString value(const Record& record, const Candidate& candidate, const QJsonValue& value);
    // Whether a person can write one text out of the values.
    static bool isText(const Record& record, const Candidate& candidate);
    // Whether that text may be formatted.
    static bool isMarkup(const Record& record, const Candidate& candidate);

private:
    static QString item(const Record& record, const Candidate& candidate);
    static QString wholeRecord(const QJsonValue& value);
};

} // namespace shanke
