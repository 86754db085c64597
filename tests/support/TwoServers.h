// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LessonFixtures.h"
#include "support/LinkEmulator.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "workspace/values/FileValues.h"

namespace shanke::test {

// While events go on.
inline bool eventually(const std::function<bool()>& condition)
{
    return waitFor(condition, std::chrono::milliseconds(Patience));
}

inline qint64 documentsAt(TestNode& node, const QString& database)
{
    const auto found = node.databases().find(database);
    return found ? (*found)->info()->documents : 0;
}

// How many revisions were ever written there: what goes twice is not counted twice by documents.
inline qint64 changesAt(TestNode& node, const QString& database)
{
    const auto found = node.databases().find(database);
    return found ? (*found)->store().info((*found)->store().read().value())->lastSequence : 0;
}

// The school's server and the county's, and a teacher who knows both.
struct TwoServers
{
    static inline const QString Space = QStringLiteral("space-js01");
    static inline const QString Desk = QStringLiteral("desk-js01");
    static inline const QString Files = QStringLiteral("files-fxz");

    TwoServers();

    SavedRecord save(const QString& board);
    SavedRecord saveWith(const TakenFile& file);
    Delivery deliveryOf(const SavedRecord& plan);
    // In "Where is my work"; nothing: it is not on the way.
    std::optional<DeliveryItem> itemOf(const SavedRecord& plan);
    SyncStatus status() { return teacher->sync().status(); }

    TestNode school;
    TestNode county;
    TestWorkspace teacher{QStringLiteral("js01")};
};

// The same with lines that can be slow, or led elsewhere.
struct TwoLines : TwoServers
{
    TwoLines();

    LinkEmulator toSchool;
    LinkEmulator toCounty;
};

inline TwoServers::TwoServers()
{
    teacher.setServer(school.url(), school.user(), school.password(), Hop::School);
    teacher.setServer(county.url(), county.user(), county.password(), Hop::County);
}

inline SavedRecord TwoServers::save(const QString& board)
{
    LessonPlan lesson = fixtureA();
    lesson.setSection(PlanSection::BoardDesign, blocksFromPlainText(board));
    return await(teacher->records().save({}, {}, lesson)).value();
}

inline SavedRecord TwoServers::saveWith(const TakenFile& file)
{
    LessonPlan lesson = fixtureA();
    lesson.setFiles({file.file.toJson()});
    return await(teacher->records().save({}, {}, lesson)).value();
}

inline Delivery TwoServers::deliveryOf(const SavedRecord& plan)
{
    return await(teacher->records().open(plan.id))->delivery;
}

inline std::optional<DeliveryItem> TwoServers::itemOf(const SavedRecord& plan)
{
    const QList<DeliveryItem> items = await(teacher->delivery().waiting()).value();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const DeliveryItem& item) { return item.id == plan.id; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

inline TwoLines::TwoLines() : toSchool(school.url(), {}), toCounty(county.url(), {})
{
    teacher.setServer(toSchool.url(), school.user(), school.password(), Hop::School);
    teacher.setServer(toCounty.url(), county.user(), county.password(), Hop::County);
}

} // namespace shanke::test
