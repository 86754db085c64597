// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LessonDocuments.h"

#include "lesson/planKinds.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

namespace shanke {

LessonDocuments::LessonDocuments(Workspace& workspace, RecordSession& session, const Clock& clock,
                                 QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_session(session),
      m_clock(clock),
      m_textbooks(workspace),
      m_colleagues(workspace)
{
    connect(&session, &RecordSession::factsChanged, this, [this] { m_reading.want(); });
    connect(&session.edits(), &RecordEdits::changed, this, &LessonDocuments::changed);
}

void LessonDocuments::read()
{
    const OpenRecord& facts = m_session.facts();
    QList<DocId> ids = facts.guides;
    if (!facts.plan.isEmpty() && facts.plan != facts.id)
        ids.prepend(facts.plan);
    readNext(ids, {});
}

// One that cannot be read (it is not here yet) is left out.
void LessonDocuments::readNext(QList<DocId> ids, std::vector<OpenRecord> found)
{
    if (ids.isEmpty()) {
        m_others = std::move(found);
        m_reading.answered();
        emit changed();
        return;
    }
    const DocId id = ids.takeFirst();
    whenReady(m_workspace.records().open(id), this,
              [this, ids, found = std::move(found)](const Result<OpenRecord>& answer) mutable {
                  if (answer)
                      found.push_back(*answer);
                  readNext(ids, std::move(found));
              });
}

std::vector<Record> LessonDocuments::all() const
{
    std::vector<Record> records{m_session.edits().record()};
    for (const OpenRecord& other : m_others)
        records.push_back(other.draft.value_or(other.record));
    return records;
}

std::optional<Completeness> LessonDocuments::completeness() const
{
    std::optional<LessonPlan> plan;
    std::vector<StudyGuide> guides;
    for (const Record& record : all()) {
        if (record.kind().word == guideKind().word)
            guides.emplace_back(record);
        else if (record.kind().word == planKind().word)
            plan = LessonPlan(record);
    }
    if (!plan)
        return std::nullopt;
    return completenessOf(*plan, guides, m_clock.now().date());
}

} // namespace shanke
