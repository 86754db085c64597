// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PlanSession.h"

#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Whether nobody has gone on from the version `rev`.
bool isLeaf(const QString& rev, const OpenPlan& facts)
{
    const auto is = [&](const PlanVersion& version) { return version.rev == rev; };
    return rev == facts.rev || std::any_of(facts.conflicts.begin(), facts.conflicts.end(), is);
}

OpenPlan unsaved(const LessonPlan& plan, const DocId& id)
{
    return {id, {}, plan, {}, {}, {}, {}, {}, {}};
}

} // namespace

PlanSession::PlanSession(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_edits(workspace.plans().blank(), clock),
      m_rhythm(clock),
      m_facts(unsaved(m_edits.plan(), workspace.plans().newId()))
{
    connect(&m_edits, &PlanEdits::changed, this, &PlanSession::onEdited);
    connect(&m_rhythm, &SaveRhythm::draftDue, this, &PlanSession::keepDraft);
    connect(&m_rhythm, &SaveRhythm::idle, this, &PlanSession::save);
    connect(&workspace, &Workspace::changed, this, &PlanSession::refresh);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &PlanSession::refresh);
}

void PlanSession::open(const DocId& id)
{
    ++m_visit;
    m_isOpen = false;
    ask(m_workspace.plans().open(id), [this](const Result<OpenPlan>& answer) {
        if (answer)
            receive(*answer);
        else
            emit failed(answer.error());
    });
}

void PlanSession::startBlank()
{
    startFor({});
}

void PlanSession::startFor(const LessonHeader& header)
{
    LessonPlan plan = m_workspace.plans().blank();
    plan.setHeader(header);
    begin(unsaved(plan, m_workspace.plans().newId()), plan, true);
}

void PlanSession::startFrom(const DocId& id)
{
    ++m_visit;
    m_isOpen = false;
    ask(m_workspace.plans().copyOf(id), [this](const Result<LessonPlan>& answer) {
        if (!answer)
            emit failed(answer.error());
        else
            begin(unsaved(*answer, m_workspace.plans().newId()), *answer, false);
    });
}

void PlanSession::receive(const OpenPlan& facts)
{
    const bool goesOn = facts.draft && !facts.plan.isNewer();
    begin(facts, goesOn ? *facts.draft : facts.plan, !goesOn);
    if (!goesOn)
        return;
    m_rev = facts.draftRev;
    setKeeping(Keeping::DraftKept);
    emit draftRestored();
}

void PlanSession::begin(const OpenPlan& facts, const LessonPlan& plan, bool isStored)
{
    ++m_visit;
    m_facts = facts;
    m_rev = facts.rev;
    m_superseded = false;
    m_writing = false;
    m_afterSave.clear();
    m_isOpen = false; // what reset() signals is not typing
    m_edits.reset(plan.forEditing());
    m_isOpen = true;
    m_savedGeneration = isStored ? m_edits.generation() : -1;
    setKeeping(isStored ? Keeping::Untouched : Keeping::Typed);
    if (!isStored)
        m_rhythm.typed();
    emit opened();
    emit factsChanged();
}

void PlanSession::read()
{
    if (!m_isOpen || m_rev.isEmpty()) {
        m_reading.answered();
        return;
    }
    whenReady(m_workspace.plans().open(m_facts.id), this,
              [this, visit = m_visit](const Result<OpenPlan>& answer) {
                  if (answer && visit == m_visit && !m_writing)
                      meet(*answer);
                  m_reading.answered();
              });
}

// The version in the editor stays there while it is one of the leaves, whichever of them counts as the
// newest.
void PlanSession::meet(const OpenPlan& facts)
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

void PlanSession::adopt(const OpenPlan& facts)
{
    begin(facts, facts.plan, true);
    emit updatedElsewhere();
}

void PlanSession::onEdited()
{
    if (!m_isOpen)
        return;
    setKeeping(Keeping::Typed);
    m_rhythm.typed();
}

bool PlanSession::hasUnsaved() const
{
    return m_isOpen && m_savedGeneration != m_edits.generation() && !isAsBegun();
}

// Never saved, and whatever was typed is gone again: there is no plan.
bool PlanSession::isAsBegun() const
{
    return m_rev.isEmpty() && m_savedGeneration >= 0 && m_edits.plan() == m_facts.plan;
}

void PlanSession::dropDraft()
{
    if (m_keeping == Keeping::Untouched)
        return;
    setKeeping(Keeping::Untouched);
    ask(m_workspace.plans().dropDraft(m_facts.id), [this](const Result<>& answer) {
        if (!answer)
            emit failed(answer.error());
    });
}

void PlanSession::keepDraft()
{
    if (m_isOpen && !m_writing && isAsBegun())
        return dropDraft();
    // A draft stands on a revision: while one is being written, the next is not known yet; written() comes
    // back.
    if (!hasUnsaved() || m_writing)
        return;
    const int generation = m_edits.generation();
    ask(m_workspace.plans().keepDraft(m_facts.id, m_rev, m_edits.plan()),
        [this, generation](const Result<>& answer) {
            if (!answer) {
                setKeeping(Keeping::NotKept);
                emit failed(answer.error());
            } else if (m_keeping == Keeping::Typed && generation == m_edits.generation()) {
                setKeeping(Keeping::DraftKept);
            }
        });
}

void PlanSession::save()
{
    saveThen([] {});
}

void PlanSession::submit()
{
    saveThen([this] { handIn(); });
}

void PlanSession::leave()
{
    if (m_isOpen && !m_writing && isAsBegun())
        dropDraft();
    saveThen([this] { emit left(); });
}

void PlanSession::saveThen(const Next& next)
{
    if (!m_isOpen || (!hasUnsaved() && !m_writing)) {
        next();
        return;
    }
    m_afterSave.push_back(next);
    if (!m_writing)
        write();
}

void PlanSession::write()
{
    if (m_superseded) {
        catchUp();
        return;
    }
    m_writing = true;
    setKeeping(Keeping::Saving);
    const int generation = m_edits.generation();
    ask(m_workspace.plans().save(m_facts.id, m_rev, m_edits.plan()),
        [this, generation](const Result<SavedPlan>& answer) {
            m_writing = false;
            if (answer)
                written(*answer, generation);
            else
                writeFailed(answer.error());
        });
}

// Others went on from the version that was edited here: the draft of what was typed comes back carried over
// to where the plan stands now, and is saved from there.
void PlanSession::catchUp()
{
    m_writing = true;
    const int generation = m_edits.generation();
    ask(m_workspace.plans().keepDraft(m_facts.id, m_rev, m_edits.plan()),
        [this, generation](const Result<>& kept) {
            if (!kept) {
                m_writing = false;
                writeFailed(kept.error());
                return;
            }
            ask(m_workspace.plans().open(m_facts.id), [this, generation](const Result<OpenPlan>& answer) {
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

void PlanSession::carryOver(const OpenPlan& facts)
{
    const std::vector<Next> afterSave = std::exchange(m_afterSave, {});
    begin(facts, facts.draft.value_or(facts.plan), false);
    emit putTogether();
    m_afterSave = afterSave;
    write();
}

void PlanSession::written(const SavedPlan& saved, int generation)
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
    setKeeping(hasUnsaved() ? Keeping::Typed : Keeping::Saved);
    if (hasUnsaved())
        keepDraft();
    for (const Next& next : std::exchange(m_afterSave, {}))
        next();
    refresh();
}

void PlanSession::writeFailed(const Error& error)
{
    m_afterSave.clear();
    setKeeping(Keeping::Typed);
    keepDraft();
    emit failed(error);
    if (error.kind == ErrorKind::Conflict)
        refresh();
}

void PlanSession::handIn()
{
    ask(m_workspace.plans().submit(m_facts.id), [this](const Result<Submission>& answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        emit submitted();
        refresh();
    });
}

void PlanSession::setKeeping(Keeping keeping)
{
    m_keeping = keeping;
    m_keptAt = m_clock.now();
    emit keepingChanged();
}

} // namespace shanke
