// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistorySession.h"

#include "lesson/RecordDiff.h"
#include "lesson/rosterNames.h"
#include "research/peopleFields.h"
#include "workspace/HistoryService.h"
#include "workspace/TimetableService.h"
#include "workspace/Workspace.h"

namespace shanke {

HistorySession::HistorySession(Workspace& workspace, const DocId& id, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_id(id)
{
}

void HistorySession::read()
{
    whenReady(m_workspace.timetables().staff(), this, [this](const Result<Roster>& roster) {
        m_roster = roster.value_or(Roster());
        readVersions();
    });
}

void HistorySession::readVersions()
{
    m_list.to(m_workspace.history().versions({}, m_id), [this](const Result<RecordHistory>& answer) {
        if (!answer)
            return emit failed(answer.error());
        m_history = *answer;
        emit listed();
        fetch(currentRev());
    });
}

void HistorySession::choose(const QString& rev)
{
    m_chosen = rev;
    emit shown();
    fetch(rev);
    fetch(otherRev());
}

void HistorySession::compareWith(ComparedWith with)
{
    m_with = with;
    emit shown();
    fetch(otherRev());
}

bool HistorySession::isCurrent() const
{
    return m_chosen == currentRev();
}

QJsonObject HistorySession::shownDocument(const Record& record) const
{
    return withNames(record.kind(), record.toJson(),
                     [this](const QString& account) { return shownNameOf(m_roster, account); });
}

QString HistorySession::currentRev() const
{
    return m_history.versions.empty() ? QString() : m_history.versions.front().rev;
}

QString HistorySession::otherRev() const
{
    const auto& versions = m_history.versions;
    if (m_with == ComparedWith::Current)
        return isCurrent() ? QString() : currentRev();
    const auto here = std::find_if(versions.begin(), versions.end(),
                                   [this](const KeptVersion& version) { return version.rev == m_chosen; });
    return here == versions.end() ? QString() : here->before;
}

const Record* HistorySession::find(const QString& rev) const
{
    const auto found = m_records.constFind(rev);
    return found == m_records.constEnd() ? nullptr : &*found;
}

void HistorySession::fetch(const QString& rev)
{
    if (rev.isEmpty() || m_asked.contains(rev))
        return;
    m_asked.insert(rev);
    whenReady(m_workspace.history().version({}, m_id, rev), this, [this, rev](const Result<Record>& answer) {
        if (!answer) {
            m_asked.remove(rev); // asked for again when it is looked at again
            return emit failed(answer.error());
        }
        m_records.insert(rev, *answer);
        emit shown();
    });
}

QSet<QString> HistorySession::changedBlocks() const
{
    QSet<QString> blocks;
    if (!record() || !other())
        return blocks;
    for (const RecordChange& change : recordDiff(*other(), *record())) {
        if (change.kind != RecordChange::Kind::Removed && !change.id.isEmpty())
            blocks.insert(change.id);
    }
    return blocks;
}

std::vector<PlaceDifference> HistorySession::differences() const
{
    std::vector<PlaceDifference> places;
    if (!record() || !other())
        return places;
    for (const RecordChange& change : recordDiff(*other(), *record())) {
        const auto found = std::find_if(places.begin(), places.end(), [&](const PlaceDifference& each) {
            return each.place == change.place;
        });
        if (found == places.end())
            places.push_back({change.place, 1});
        else
            ++found->count;
    }
    return places;
}

} // namespace shanke
