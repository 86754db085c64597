// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OneAtATime.h"
#include "ui/common/whenReady.h"
#include "ui/editor/RecordEdits.h"
#include "ui/editor/SaveRhythm.h"
#include "workspace/PlanRepository.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

class Workspace;

// How safe the typed text is.
enum class TextSafety { Untouched, Typed, DraftKept, Saving, Saved, NotKept };

// One record from opening to leaving: its drafts, save points, and handing it in. Typed text is never thrown
// away: what cannot become a save point stays a draft and is offered again. Lives in the ui
// thread; asks the workspace and never waits.
class RecordSession : public QObject
{
    Q_OBJECT
public:
    // `clock` outlives the session.
    RecordSession(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    void open(const DocId& id);
    // A new one. Looking at it makes no document.
    void start(const Record& record);
    // A new one that is kept as soon as it is there.
    template <typename T>
    void startFrom(const QFuture<Result<T>>& made)
    {
        ++m_visit;
        m_isOpen = false;
        ask(made, [this](const Result<T>& answer) {
            if (answer)
                begin(unsaved(*answer), *answer, false);
            else
                emit failed(answer.error());
        });
    }

    bool isOpen() const { return m_isOpen; }
    RecordEdits& edits() { return m_edits; }
    // As last read: state, delivery and reviews. Its record is the stored one, not what is being typed.
    const OpenRecord& facts() const { return m_facts; }
    // Nothing can be changed: a newer program wrote it, or this person may not.
    bool isOnlyShown() const { return shanke::isOnlyShown(m_facts) || m_edits.record().isNewer(); }
    // The stored record went on elsewhere while text was typed on the old one: the next save point puts both
    // together.
    bool isSuperseded() const { return m_superseded; }

    TextSafety keeping() const { return m_keeping; }
    QDateTime keptAt() const { return m_keptAt; }
    bool hasUnsaved() const;
    // Nothing is unsaved, and nothing is being saved.
    bool isKept() const { return !m_writing && !hasUnsaved(); }

    void save();
    // Saves, then lays the plan on the desk. Findings of preflight that are errors come back through
    // failed().
    void submit();
    // Saves when something changed, then left().
    void leave();

signals:
    void opened();
    void factsChanged(); // state, delivery, reviews, other versions
    void keepingChanged();
    void draftRestored();
    void updatedElsewhere(); // nothing was typed: the newer version is shown
    void putTogether();      // what was typed and what came meanwhile are one record now
    void submitted();
    void failed(const shanke::Error& error);
    void left();

private:
    using Next = std::function<void()>;

    OpenRecord unsaved(const Record& record) const;
    void begin(const OpenRecord& facts, const Record& record, bool isStored);
    void receive(const OpenRecord& facts);
    void refresh() { m_reading.want(); }
    void read();
    void meet(const OpenRecord& facts);
    void adopt(const OpenRecord& facts);
    void onEdited();
    bool isAsBegun() const;
    void keepDraft();
    void dropDraft();
    void saveThen(const Next& next);
    void write();
    void catchUp();
    void carryOver(const OpenRecord& facts);
    void written(const SavedRecord& saved, int generation);
    void writeFailed(const Error& error);
    void handIn();
    void setKeeping(TextSafety keeping);

    // Answers belong to the record that was open when they were asked for.
    template <typename T, typename Function>
    void ask(const QFuture<T>& future, Function&& function)
    {
        whenReady(future, this,
                  [this, visit = m_visit, function = std::forward<Function>(function)](T answer) mutable {
                      if (visit == m_visit)
                          function(std::move(answer));
                  });
    }

    Workspace& m_workspace;
    Clock& m_clock;
    RecordEdits m_edits;
    SaveRhythm m_rhythm;
    OneAtATime m_reading{[this] { read(); }};
    int m_visit = 0;
    bool m_isOpen = false;

    OpenRecord m_facts;
    QString m_rev; // what the typed text stands on
    bool m_superseded = false;

    TextSafety m_keeping = TextSafety::Untouched;
    QDateTime m_keptAt;
    int m_savedGeneration = 0;
    bool m_writing = false;
    std::vector<Next> m_afterSave; // what waits for everything typed to be saved
};

} // namespace shanke
