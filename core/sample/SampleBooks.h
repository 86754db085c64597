// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"

#include <QHash>

#include <vector>

namespace shanke {

// The lessons of the textbooks, a header for each period: subject, grade, book, unit, lesson, period. A value
// read from resources/sample-school/textbooks.json.
class SampleBooks
{
public:
    explicit SampleBooks(const QJsonObject& json);

    // In the order of the book; of the topics of the stage where there is no book; empty for an unknown
    // subject.
    const std::vector<LessonHeader>& periodsOf(const QString& subject, const QString& grade,
                                               const QString& volume) const;

private:
    QHash<QString, std::vector<LessonHeader>> m_books; // "yuwen/P1B"
};

} // namespace shanke
