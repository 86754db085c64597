// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "ui/editor/Findings.h"
#include "ui/editor/HandInWatch.h"
#include "ui/editor/Outline.h"
#include "ui/editor/RecordSession.h"
#include "ui/editor/ReviewNotes.h"

namespace shanke {

// What the editor says about the plan beside the sheet: outline, findings, comments, and the one thing
// that stands above it. Follows the session; while somebody types it waits for a short pause. Lives in
// the ui thread.
class EditorFacts : public QObject
{
    Q_OBJECT
public:
    // All outlive the facts.
    EditorFacts(Workspace& workspace, RecordSession& session, Clock& clock, QObject* parent = nullptr);

    OutlineModel& outline() { return m_outline; }
    FindingModel& findings() { return m_findings; }
    ReviewNoteModel& notes() { return m_notes; }
    HandInWatch& beside() { return m_beside; }

    // What the teacher ought to know about the plan as it stands. Nothing when all is as usual.
    struct Notice
    {
        enum class Action { None, ShowComments, Choose, OpenDraft };

        Tone tone = Tone::Neutral;
        QString text;
        Action action = Action::None;

        friend bool operator==(const Notice&, const Notice&) = default;
    };
    std::optional<Notice> notice() const;
    // What a published standard plan was published from, where that is this person's; else empty.
    DocId draftOfPublished() const;

    // Checks the plan as it is typed right now, without waiting for a pause.
    void checkNow();

signals:
    void changed();

private:
    void checkSoon();
    static QString whyOnlyShown(WriteBar bar);
    Notice publishedNotice() const;
    std::optional<Notice> versionNotice() const;
    std::optional<Notice> reviewNotice() const;
    std::optional<Notice> doubtNotice() const;
    QString newestVerdict() const;

    Workspace& m_workspace;
    RecordSession& m_session;
    Clock& m_clock;
    HandInWatch m_beside;
    OutlineModel m_outline;
    FindingModel m_findings;
    Colleagues m_colleagues;
    ReviewNoteModel m_notes;
    bool m_checkPending = false;
};

} // namespace shanke
