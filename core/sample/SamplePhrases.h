// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shanke {

// The sentences plans are composed of. A view over resources/sample-school/phrases.json: a genre is the way
// one kind of lesson is taught (a poem, a science lesson...).
class SamplePhrases
{
public:
    explicit SamplePhrases(const QJsonObject& json);

    // The first genre whose subject, grades and words of the title fit; empty when none does.
    QJsonObject genreOf(const LessonHeader& header) const;
    QStringList common(const QString& name) const;
    QJsonArray remarks(const QString& verdict) const; // of approvers: texts, or objects for returns

private:
    QJsonArray m_choose;
    QJsonObject m_common;
    QJsonObject m_genres;
};

} // namespace shanke
