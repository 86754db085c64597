// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/SampleDevices.h"
#include "sample/SampleDocument.h"
#include "sample/SampleRecords.h"

namespace shanke {

// What people of the sample school, and of the county's office, said about its research: who came, what was
// answered, how far the project is. Each says it where it counts. Pure.
class SampleSaid
{
public:
    // `texts` as the resource of research has them; `records` were made, and know their names.
    SampleSaid(const QJsonObject& texts, const SampleRecords& records) : m_texts(texts), m_records(records) {}

    // The research office of the county; it works at no school.
    UserId officer() const;
    QString officerName() const;
    std::vector<SampleDocument> documents(SampleChains& chains, const SchoolId& school) const;

private:
    ChainEvent event(const QJsonObject& given, const QString& person, SampleChains& chains,
                     const SchoolId& school) const;

    QJsonObject m_texts;
    const SampleRecords& m_records;
};

} // namespace shanke
