// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "workspace/folder/Databases.h"
#include "workspace/records/RecordSigner.h"
#include "workspace/values/PrepValues.h"

namespace shanke {

class CatalogueKeeper;
class Clock;

// A standard plan as it stands in its column.
struct PublishedRecord
{
    DocId id;
    QString rev;
    Record record;
};

// Turns a plan into a standard plan of a column, in the name of who keeps it. What is for those who review
// alone (it may name pupils), and what belonged to one class, stays out. The standard plan says from which
// plan it was published and who wrote that one; publishing the same plan again is its next version, which
// says what it supersedes. The pieces of its files are put among those of the county. In the engine thread,
// for one call.
class StandardPublisher
{
public:
    // What it works with outlives it.
    StandardPublisher(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue,
                      const Clock& clock)
        : m_signer(signer), m_databases(databases), m_catalogue(catalogue), m_clock(clock)
    {
    }

    // As PrepService::publish().
    Result<PublishedPlan> publish(const DocId& plan, const QString& column);

private:
    Result<LessonPlan> sourceOf(const DocId& plan, QString& rev) const;
    Result<> bringFiles(const DocId& plan, const Record& standard, const DatabaseName& column) const;
    Result<Record> standardOf(const LessonPlan& source, const DocId& plan, const QString& rev,
                              const std::optional<PublishedRecord>& before, const QString& column) const;

    RecordSigner& m_signer;
    Databases& m_databases;
    CatalogueKeeper& m_catalogue;
    const Clock& m_clock;
};

// The columns that the county's roster gives a person to keep.
Result<QList<PublishableColumn>> columnsOf(const OpenStores& databases, const AccountSettings& account);

// As PrepService::publishedFrom().
Result<PublishedPlan> publishedBefore(const OpenStores& databases, const DocId& plan, const QString& column);

} // namespace shanke
