// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/review/InboxModel.h"
#include "workspace/values/DelegationValues.h"

namespace shanke {

class Workspace;

enum class InboxShelf { Undecided, Decided };

// Of the classes; one end may be open.
struct InboxDays
{
    QDate from;
    QDate to;
};

// The approver's inbox: what waits for a decision, most urgent first, and what was decided lately, the last
// first; of both only what holds the words that are sought. Reads again when something in the workspace
// changed. Lives in the ui thread.
class Inbox : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    Inbox(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    InboxModel& model() { return m_model; }
    InboxShelf shelf() const { return m_shelf; }
    void setShelf(InboxShelf shelf);
    // Words of a title, a teacher, a class or a subject; empty: everything.
    void setSought(const QString& words);
    // Only what is for a class on these days, and what has no day, which is on none; nothing: everything.
    void setDays(const std::optional<InboxDays>& days);
    // What waits, on whatever shelf is shown and whatever is sought.
    QSet<DocId> waiting() const;
    int undecided() const { return countOn(InboxShelf::Undecided); }
    int decided() const { return countOn(InboxShelf::Decided); }
    // One that a decision was given on stands nowhere until the decision is signed, or taken back.
    void hide(const DocId& submission);
    void unhide(const DocId& submission);
    bool isLoaded() const { return m_loaded; }
    // By what right this person decides.
    const ReviewRight& right() const { return m_right; }
    void refresh() { m_reading.want(); }
    // Nobody looks at the inbox: changes wait until somebody does.
    void setPaused(bool paused) { m_reading.setPaused(paused); }

signals:
    void loaded();
    void failed(const shanke::Error& error);

private:
    void read();
    void readItems();
    void show();
    bool isOn(const InboxItem& item, InboxShelf shelf) const;
    int countOn(InboxShelf shelf) const;
    bool isSought(const InboxItem& item) const;
    bool isOfDays(const InboxItem& item) const;

    Workspace& m_workspace;
    InboxModel m_model;
    OneAtATime m_reading{[this] { read(); }};
    QList<InboxItem> m_items;
    ReviewRight m_right;
    InboxShelf m_shelf = InboxShelf::Undecided;
    QStringList m_sought;
    std::optional<InboxDays> m_days;
    QHash<DocId, std::optional<Verdict>> m_hidden; // with what was decided before
    bool m_loaded = false;
};

} // namespace shanke
