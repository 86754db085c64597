// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"

#include <QHash>
#include <QJsonObject>

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
    // The books of a volume as documents, without who made them and when; by id, in its order.
    QMap<QString, QJsonObject> textbooks(const QString& volume) const;

private:
    QHash<QString, std::vector<LessonHeader>> m_books; // "yuwen/P1B"
    QHash<QString, QString> m_names;                   // of the subjects that have books
};

} // namespace shanke
