// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/ConflictSession.h"

#include "lesson/rosterNames.h"
#include "research/peopleFields.h"
#include "workspace/MergeService.h"
#include "workspace/PlanRepository.h"
#include "workspace/RecordRepository.h"
#include "workspace/TimetableService.h"
#include "workspace/Workspace.h"

namespace shanke {

namespace {

// In the order of the sheet; what this program does not know comes last.
std::vector<Question> questionsOf(const Record& record)
{
    std::vector<Question> questions;
    for (const Candidate& candidate : candidatesIn(record.toJson()))
        questions.push_back({candidate, {}});
    const std::vector<PlaceDescription>& places = record.kind().places;
    const auto rank = [&](const Question& question) -> qsizetype {
        if (question.candidate.isWholeDocument())
            return -1;
        return std::find_if(
                   places.begin(), places.end(),
                   [&](const PlaceDescription& place) { return place.key == question.candidate.place; }) -
               places.begin();
    };
    std::stable_sort(questions.begin(), questions.end(),
                     [&](const Question& a, const Question& b) { return rank(a) < rank(b); });
    return questions;
}

} // namespace

ConflictSession::ConflictSession(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_record(workspace.plans().blank())
{
}

void ConflictSession::open(const DocId& id)
{
    m_id = id;
    m_questions.clear();
    ask(m_workspace.merging().merge(id), [this, id](const MergeReport&) {
        if (id == m_id)
            read();
    });
}

void ConflictSession::openAny()
{
    ask(m_workspace.merging().undecided(), [this](const QList<DocId>& records) {
        if (!records.isEmpty())
            return open(records.first());
        m_id = {};
        m_questions.clear();
        emit opened();
    });
}

void ConflictSession::read()
{
    whenReady(m_workspace.timetables().staff(), this, [this](const Result<Roster>& roster) {
        m_roster = roster.value_or(Roster());
        readRecord();
    });
}

void ConflictSession::readRecord()
{
    ask(m_workspace.records().open(m_id), [this](const OpenRecord& facts) {
        if (facts.id == m_id)
            receive(facts);
    });
}

void ConflictSession::receive(const OpenRecord& facts)
{
    m_rev = facts.draft ? facts.draftRev : facts.rev;
    m_record = facts.draft.value_or(facts.record);
    m_questions = questionsOf(m_record);
    emit opened();
}

int ConflictSession::waiting() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(),
                             [](const Question& question) { return !question.choice; }));
}

Result<Record> ConflictSession::chosenRecord() const
{
    QJsonObject json = m_record.toJson();
    for (const Question& question : m_questions) {
        if (question.choice)
            json = settled(json, question.candidate, *question.choice);
    }
    return Record::fromJson(m_record.kind(), json);
}

Record ConflictSession::shownRecord() const
{
    const QJsonObject named = withNames(m_record.kind(), m_record.toJson(), [this](const QString& account) {
        return shownNameOf(m_roster, account);
    });
    return Record::fromJson(m_record.kind(), named).value_or(m_record);
}

QJsonValue ConflictSession::shownValue(const Candidate& candidate, const QJsonValue& value) const
{
    return valueWithNames(m_record.kind(), candidate.field, value,
                          [this](const QString& account) { return shownNameOf(m_roster, account); });
}

void ConflictSession::choose(size_t question, const QJsonValue& value)
{
    m_questions.at(question).choice = value;
    if (const auto chosen = chosenRecord(); !chosen) {
        m_questions.at(question).choice.reset();
        emit failed(chosen.error());
        return;
    }
    keepDraft();
    emit chosen(int(question));
}

void ConflictSession::takeBack(size_t question)
{
    m_questions.at(question).choice.reset();
    keepDraft();
    emit chosen(int(question));
}

void ConflictSession::keepDraft()
{
    if (const auto record = chosenRecord(); record && !isToBeRemoved())
        ask(m_workspace.records().keepDraft(m_id, m_rev, *record), [] {});
}

void ConflictSession::leave()
{
    if (waiting() == int(m_questions.size())) {
        emit left();
        return;
    }
    if (isToBeRemoved())
        ask(m_workspace.records().remove(m_id, m_rev), [this] { end(); });
    else
        save();
}

// Somebody else may have gone on from the plan meanwhile: the draft is carried over to what it is now.
void ConflictSession::save()
{
    const auto record = chosenRecord();
    if (!record) {
        emit failed(record.error());
        return;
    }
    whenReady(m_workspace.records().save(m_id, m_rev, *record), this,
              [this](const Result<SavedRecord>& answer) {
                  if (answer)
                      return end();
                  emit failed(answer.error());
                  if (answer.error().kind == ErrorKind::Conflict)
                      open(m_id);
              });
}

void ConflictSession::end()
{
    m_questions.clear();
    emit left();
}

bool ConflictSession::isToBeRemoved() const
{
    return std::any_of(m_questions.begin(), m_questions.end(), [](const Question& question) {
        return question.candidate.isWholeDocument() && question.choice && question.choice->isNull();
    });
}

} // namespace shanke
