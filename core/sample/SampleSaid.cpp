// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleSaid.h"

#include "kind/JsonMembers.h"
#include "platform/DatabaseNames.h"
#include "sample/SampleTerm.h"

namespace shanke {

using namespace Qt::StringLiterals;

UserId SampleSaid::officer() const
{
    return UserId(m_texts[u"office"_s][u"user"_s].toString());
}

QString SampleSaid::officerName() const
{
    return m_texts[u"office"_s][u"name"_s].toString();
}

ChainEvent SampleSaid::event(const QJsonObject& given, const QString& person, SampleChains& chains,
                             const SchoolId& school) const
{
    QJsonObject said = given[u"said"_s].toObject();
    if (!person.isEmpty())
        said.insert(u"person"_s, person);
    QJsonObject members{{u"schema"_s, 1},
                        {u"about"_s, m_records.idOf(given[u"about"_s].toString()).toString()},
                        {u"said"_s, said}};
    putEventTime(members, u"saidAt"_s,
                 sampleTime(m_records.dayAt(given[u"day"_s].toInt()),
                            QTime::fromString(given[u"hour"_s].toString(), u"HH:mm"_s)));
    const UserId by(given[u"by"_s].toString());
    const DatabaseName home = by == officer() ? countyDatabase() : databaseOf(school);
    return chains.say(by, home, given[u"kind"_s].toString(), PlainEvent{}, members);
}

std::vector<SampleDocument> SampleSaid::documents(SampleChains& chains, const SchoolId& school) const
{
    std::vector<SampleDocument> documents;
    for (const QJsonValue& value : m_texts[u"said"_s].toArray()) {
        const QJsonObject given = value.toObject();
        QStringList people;
        for (const QJsonValue person : given[u"people"_s].toArray())
            people.append(person.toString());
        for (const QString& person : people.isEmpty() ? QStringList{QString()} : people) {
            const ChainEvent said = event(given, person, chains, school);
            documents.push_back({said.database(), said.id(), said.document()});
        }
    }
    return documents;
}

} // namespace shanke
