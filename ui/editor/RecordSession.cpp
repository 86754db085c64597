// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RecordSession.h"

#include "workspace/RecordRepository.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Whether nobody has gone on from the version `rev`.
bool isLeaf(const QString& rev, const OpenRecord& facts)
{
    const auto is = [&](const RecordVersion& version) { return version.rev == rev; };
    return rev == facts.rev || std::any_of(facts.conflicts.begin(), facts.conflicts.end(), is);
}

// Nothing was read anew, and it is nowhere else than it was.
bool isAsBefore(const OpenRecord& facts, const OpenRecord& before)
{
    const auto isWhereItWas = [](const ReviewEntry& a, const ReviewEntry& b) {
        return a.delivery == b.delivery;
    };
    return facts.from == before.from && facts.state == before.state && facts.delivery == before.delivery &&
           facts.guides == before.guides && facts.bar == before.bar &&
           std::equal(facts.reviews.begin(), facts.reviews.end(), before.reviews.begin(),
                      before.reviews.end(), isWhereItWas);
}

} // namespace

RecordSession::RecordSession(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_edits(workspace.plans().blank(), clock),
      m_rhythm(clock),
      m_facts(unsaved(m_edits.record()))
{
    connect(&m_edits, &RecordEdits::changed, this, &RecordSession::onEdited);
    connect(&m_rhythm, &SaveRhythm::draftDue, this, &RecordSession::keepDraft);
    connect(&m_rhythm, &SaveRhythm::idle, this, &RecordSession::save);
    connect(&workspace, &Workspace::changed, this, &RecordSession::refresh);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &RecordSession::refresh);
}

void RecordSession::open(const DocId& id)
{
    ++m_visit;
    m_isOpen = false;
    ask(m_workspace.records().open(id), [this](const Result<OpenRecord>& answer) {
        if (answer)
            receive(*answer);
        else
            emit failed(answer.error());
    });
}

void RecordSession::start(const Record& record)
{
    begin(unsaved(record), record, true);
}

OpenRecord RecordSession::unsaved(const Record& record) const
{
    const DocId id = m_workspace.records().newId(record.kind());
    return {.id = id,
            .rev = {},
            .record = record,
            .plan = planOf(id, record),
            .database = m_workspace.records().homeOf(record.kind())};
}

void RecordSession::receive(const OpenRecord& facts)
{
    const bool goesOn = facts.draft && !shanke::isOnlyShown(facts);
    begin(facts, goesOn ? *facts.draft : facts.record, !goesOn);
    if (!goesOn)
        return;
    m_rev = facts.draftRev;
    setKeeping(TextSafety::DraftKept);
    emit draftRestored();
}

void RecordSession::begin(const OpenRecord& facts, const Record& record, bool isStored)
{
    ++m_visit;
    m_facts = facts;
    m_rev = facts.rev;
    m_superseded = false;
    m_writing = false;
    m_afterSave.clear();
    m_isOpen = false; // what reset() signals is not typing
    m_edits.reset(record.forEditing());
    m_isOpen = true;
    m_savedGeneration = isStored ? m_edits.generation() : -1;
    setKeeping(isStored ? TextSafety::Untouched : TextSafety::Typed);
    if (!isStored)
        m_rhythm.typed();
    emit opened();
    emit factsChanged();
}

void RecordSession::read()
{
    if (!m_isOpen || m_rev.isEmpty()) {
        m_reading.answered();
        return;
    }
    whenReady(m_workspace.records().openAgain(m_facts), this,
              [this, visit = m_visit, rev = m_rev](const Result<OpenRecord>& answer) {
                  // What was written meanwhile is not in the answer, and is asked about by itself.
                  const bool isStale = visit != m_visit || rev != m_rev || m_writing;
                  if (answer && !isStale && isAsBefore(*answer, m_facts))
                      m_facts.stateFrom = answer->stateFrom; // up to there nothing is asked again
                  else if (answer && !isStale)
                      meet(*answer);
                  m_reading.answered();
              });
}

// The version in the editor stays there while it is one of the leaves, whichever of them counts as the
// newest.
void RecordSession::meet(const OpenRecord& facts)
{
    const bool superseded = !isLeaf(m_rev, facts);
    if (superseded && !hasUnsaved()) {
        adopt(facts);
        return;
    }
    m_facts = facts;
    m_superseded = superseded;
    emit factsChanged();
}

void RecordSession::adopt(const OpenRecord& facts)
{
    begin(facts, facts.record, true);
    emit updatedElsewhere();
}

void RecordSession::onEdited()
{
    if (!m_isOpen)
        return;
    setKeeping(TextSafety::Typed);
    m_rhythm.typed();
}

bool RecordSession::hasUnsaved() const
{
    return m_isOpen && m_savedGeneration != m_edits.generation() && !isAsBegun();
}

// Never saved, and whatever was typed is gone again: there is no document.
bool RecordSession::isAsBegun() const
{
    return m_rev.isEmpty() && m_savedGeneration >= 0 && m_edits.record() == m_facts.record;
}

void RecordSession::dropDraft()
{
    if (m_keeping == TextSafety::Untouched)
        return;
    setKeeping(TextSafety::Untouched);
    ask(m_workspace.records().dropDraft(m_facts.id), [this](const Result<>& answer) {
        if (!answer)
            emit failed(answer.error());
    });
}

void RecordSession::keepDraft()
{
    if (m_isOpen && !m_writing && isAsBegun())
        return dropDraft();
    // A draft stands on a revision: while one is being written, the next is not known yet; written() comes
    // back.
    if (!hasUnsaved() || m_writing)
        return;
    const int generation = m_edits.generation();
    ask(m_workspace.records().keepDraft(m_facts.id, m_rev, m_edits.record()),
        [this, generation](const Result<>& answer) {
            if (!answer) {
                setKeeping(TextSafety::NotKept);
                emit failed(answer.error());
            } else if (m_keeping == TextSafety::Typed && generation == m_edits.generation()) {
                setKeeping(TextSafety::DraftKept);
            }
        });
}

void RecordSession::save()
{
    saveThen([] {});
}

void RecordSession::submit()
{
    saveThen([this] { handIn(); });
}

void RecordSession::leave()
{
    if (m_isOpen && !m_writing && isAsBegun())
        dropDraft();
    saveThen([this] { emit left(); });
}

void RecordSession::saveThen(const Next& next)
{
    if (!m_isOpen || (!hasUnsaved() && !m_writing)) {
        next();
        return;
    }
    m_afterSave.push_back(next);
    if (!m_writing)
        write();
}

void RecordSession::write()
{
    if (m_superseded) {
        catchUp();
        return;
    }
    m_writing = true;
    setKeeping(TextSafety::Saving);
    const int generation = m_edits.generation();
    ask(m_workspace.records().save(m_facts.id, m_rev, m_edits.record()),
        [this, generation](const Result<SavedRecord>& answer) {
            m_writing = false;
            if (answer)
                written(*answer, generation);
            else
                writeFailed(answer.error());
        });
}

// Others went on from the version that was edited here: the draft of what was typed comes back carried over
// to where the record stands now, and is saved from there.
void RecordSession::catchUp()
{
    m_writing = true;
    const int generation = m_edits.generation();
    ask(m_workspace.records().keepDraft(m_facts.id, m_rev, m_edits.record()),
        [this, generation](const Result<>& kept) {
            if (!kept) {
                m_writing = false;
                writeFailed(kept.error());
                return;
            }
            ask(m_workspace.records().open(m_facts.id), [this, generation](const Result<OpenRecord>& answer) {
                m_writing = false;
                if (!answer)
                    writeFailed(answer.error());
                else if (generation != m_edits.generation())
                    catchUp(); // typing went on meanwhile
                else
                    carryOver(*answer);
            });
        });
}

void RecordSession::carryOver(const OpenRecord& facts)
{
    const std::vector<Next> afterSave = std::exchange(m_afterSave, {});
    begin(facts, facts.draft.value_or(facts.record), false);
    emit putTogether();
    m_afterSave = afterSave;
    write();
}

void RecordSession::written(const SavedRecord& saved, int generation)
{
    m_rev = saved.rev;
    m_facts.id = saved.id;
    m_facts.rev = saved.rev;
    m_facts.state = saved.state;
    m_savedGeneration = generation;
    emit factsChanged();
    if (hasUnsaved() && !m_afterSave.empty()) {
        write();
        return;
    }
    setKeeping(hasUnsaved() ? TextSafety::Typed : TextSafety::Saved);
    if (hasUnsaved())
        keepDraft();
    for (const Next& next : std::exchange(m_afterSave, {}))
        next();
    refresh();
}

void RecordSession::writeFailed(const Error& error)
{
    m_afterSave.clear();
    setKeeping(TextSafety::Typed);
    keepDraft();
    emit failed(error);
    if (error.kind == ErrorKind::Conflict)
        refresh();
}

void RecordSession::handIn()
{
    ask(m_workspace.plans().submit(m_facts.plan), [this](const Result<Submission>& answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        emit submitted();
        refresh();
    });
}

void RecordSession::setKeeping(TextSafety keeping)
{
    m_keeping = keeping;
    m_keptAt = m_clock.now();
    emit keepingChanged();
}

} // namespace shanke
