// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "lesson/merge/Candidate.h"
#include "ui/common/whenReady.h"
#include "workspace/values/RecordValues.h"

#include <QObject>

namespace shanke {

class Workspace;

// One place of a record where two devices wrote differently, and what the person chose for it.
struct Question
{
    Candidate candidate;
    std::optional<QJsonValue> choice; // none yet; null: nothing is to stand there
};

// Choosing between what several devices made of one record. A choice can be taken back until the person
// leaves; each is kept as a draft at once and becomes a save point with all the others on leaving. Lives in
// the ui thread; asks the workspace and never waits.
class ConflictSession : public QObject
{
    Q_OBJECT
public:
    explicit ConflictSession(Workspace& workspace, QObject* parent = nullptr);

    void open(const DocId& id);
    // The first record that waits for a choice of this person's, in whatever database.
    void openAny();

    const DocId& id() const { return m_id; }
    const std::vector<Question>& questions() const { return m_questions; }
    int waiting() const; // how many questions have no choice yet
    // As it was asked about, and with what has been chosen.
    const Record& record() const { return m_record; }
    Result<Record> chosenRecord() const;
    // As they are shown: with names in place of accounts.
    Record shownRecord() const;
    QJsonValue shownValue(const Candidate& candidate, const QJsonValue& value) const;

    // Said through failed(), and no choice, when the record could not be read with it.
    void choose(size_t question, const QJsonValue& value);
    void takeBack(size_t question);
    // Saves what has been chosen, then left().
    void leave();

signals:
    void opened();             // other questions, maybe none
    void chosen(int question); // its choice changed
    void left();
    void failed(const shanke::Error& error);

private:
    void read();
    void readRecord();
    void receive(const OpenRecord& facts);
    void keepDraft();
    void save();
    void end();
    bool isToBeRemoved() const;

    template <typename T, typename Next>
    void ask(const QFuture<Result<T>>& future, Next next)
    {
        whenReady(future, this, [this, next](const Result<T>& answer) {
            if (!answer)
                emit failed(answer.error());
            else if constexpr (std::is_void_v<T>)
                next();
            else
                next(*answer);
        });
    }

    Workspace& m_workspace;
    DocId m_id;
    QString m_rev;
    Record m_record;
    Roster m_roster; // nobody, where it is not here
    std::vector<Question> m_questions;
};

} // namespace shanke
