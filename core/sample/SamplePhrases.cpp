// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SamplePhrases.h"

#include "kind/JsonMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QJsonObject& rule, const LessonHeader& header)
{
    if (rule.value(u"subject"_s).toString() != header.subject)
        return false;
    const QStringList grades = textsIn(rule, u"grades"_s);
    if (!grades.isEmpty() && !grades.contains(header.grade))
        return false;
    const QStringList titles = textsIn(rule, u"titles"_s);
    return titles.isEmpty() || std::any_of(titles.begin(), titles.end(), [&](const QString& title) {
               return header.title.contains(title);
           });
}

} // namespace

SamplePhrases::SamplePhrases(const QJsonObject& json)
    : m_choose(json.value(u"choose"_s).toArray()),
      m_common(json.value(u"common"_s).toObject()),
      m_genres(json.value(u"genres"_s).toObject())
{
}

QJsonObject SamplePhrases::genreOf(const LessonHeader& header) const
{
    for (const QJsonValue& value : m_choose) {
        const QJsonObject rule = value.toObject();
        if (fits(rule, header))
            return m_genres.value(rule.value(u"genre"_s).toString()).toObject();
    }
    return {};
}

QStringList SamplePhrases::common(const QString& name) const
{
    return textsIn(m_common, name);
}

QJsonArray SamplePhrases::remarks(const QString& verdict) const
{
    return m_common.value(u"reviews"_s).toObject().value(verdict).toArray();
}

} // namespace shanke
