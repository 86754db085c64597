// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/ColumnReader.h"

#include "lesson/LessonPlan.h"
#include "lesson/Vocabulary.h"
#include "lesson/columnFor.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/files/FileLook.h"
#include "workspace/reading/Columns.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct StandardFiles
{
    QString title;
    std::vector<FileManifest> files;
};

// One that cannot be read names no file that could be fetched.
std::vector<FileManifest> filesIn(const LessonPlan& plan)
{
    std::vector<FileManifest> files;
    for (const QJsonValue& json : plan.files()) {
        if (auto file = FileManifest::fromJson(json.toObject()))
            files.push_back(*std::move(file));
    }
    return files;
}

// None where the column has not come.
Result<std::vector<StandardFiles>> standardsOf(const ReadView& view, const QString& column,
                                               const QString& volume)
{
    std::vector<StandardFiles> standards;
    const auto store = view.databases.find(databaseOfColumn(column));
    if (!store && store.error().kind == ErrorKind::NotFound)
        return standards;
    if (!store)
        return tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    ListRange range;
    range.prefix = standardKind().word + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    for (const DocumentRow& row : rows) {
        const auto plan = LessonPlan::readable(row.body.toObject());
        if (plan && isOfVolume(plan->header(), volume))
            standards.push_back({plan->header().title, filesIn(*plan)});
    }
    return standards;
}

Result<ColumnPlans> plansOf(const ReadView& view, const QString& column, const QString& volume)
{
    SHANKE_LET(const auto standards, standardsOf(view, column, volume));
    const DatabaseName pieces = filesOf(databaseOfColumn(column), view.account.school);
    ColumnPlans plans{.plans = int(standards.size())};
    QSet<QByteArray> counted;
    for (const StandardFiles& standard : standards) {
        bool isWhole = true;
        for (const FileManifest& file : standard.files) {
            SHANKE_LET(const FileState state, lookAt(view, pieces, file));
            isWhole = isWhole && state.isHere;
            const QByteArray digest = file.sha256.toRaw();
            if (counted.contains(digest))
                continue;
            counted.insert(digest);
            ++plans.files;
            plans.filesHere += state.isHere ? 1 : 0;
            plans.wanted += state.isWanted && !state.isHere ? 1 : 0;
            plans.bytes += file.size;
            plans.bytesHere += state.bytesHere;
        }
        if (!isWhole)
            plans.lacking.append(standard.title);
    }
    return plans;
}

} // namespace

Result<QList<ColumnState>> readColumns(const ReadView& view, const QString& volume)
{
    const QStringList taught = columnsTaught(view.account, view.databases);
    const QStringList kept = columnsKept(view.account, view.databases);
    QList<ColumnState> columns;
    for (const QString& grade : gradeKeys()) {
        for (const QString& subject : subjectKeys()) {
            const QString column = columnFor(subject, grade);
            ColumnState state{.column = column,
                              .subject = subject,
                              .grade = grade,
                              .isTaught = taught.contains(column),
                              .isKept = kept.contains(column),
                              .isFollowed = view.columns.contains(column),
                              .isHere = view.databases.stores.contains(databaseOfColumn(column))};
            SHANKE_LET(state.plans, plansOf(view, column, volume));
            columns.append(state);
        }
    }
    return columns;
}

Result<std::vector<FileManifest>> filesOfColumn(const ReadView& view, const QString& column,
                                                const QString& volume)
{
    SHANKE_LET(const auto standards, standardsOf(view, column, volume));
    std::vector<FileManifest> files;
    QSet<QByteArray> named;
    for (const StandardFiles& standard : standards) {
        for (const FileManifest& file : standard.files) {
            const auto before = named.size();
            named.insert(file.sha256.toRaw());
            if (named.size() > before)
                files.push_back(file);
        }
    }
    return files;
}

} // namespace shanke
