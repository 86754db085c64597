// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Completeness.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/RecordSession.h"
#include "ui/editor/Textbooks.h"

namespace shanke {

// The other documents of the lesson whose plan or study guide is open: reads them again when something
// changed, and tells how far the lesson is prepared. Lives in the ui thread.
class LessonDocuments : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    LessonDocuments(Workspace& workspace, RecordSession& session, const Clock& clock,
                    QObject* parent = nullptr);

    // None: the open document is of no lesson.
    std::optional<Completeness> completeness() const;
    // Beside the open one: the plan of a guide, the guides of a plan.
    const std::vector<OpenRecord>& others() const { return m_others; }
    Workspace& workspace() { return m_workspace; }
    // Of which a lesson is picked.
    Textbooks& textbooks() { return m_textbooks; }
    Colleagues& colleagues() { return m_colleagues; }

signals:
    void changed();

private:
    void read();
    void readNext(QList<DocId> ids, std::vector<OpenRecord> found);
    std::vector<Record> all() const;

    Workspace& m_workspace;
    RecordSession& m_session;
    const Clock& m_clock;
    Textbooks m_textbooks;
    Colleagues m_colleagues;
    OneAtATime m_reading{[this] { read(); }};
    std::vector<OpenRecord> m_others;
};

} // namespace shanke
