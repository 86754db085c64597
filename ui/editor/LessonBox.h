// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shanke {

class LessonDocuments;
class PublishBox;
class RecordSession;

// What belongs to the lesson beside the open document: how far it is prepared before, in and after class, and
// a button to the plan, to the study guide, or to make one, and to publish it. Objects: "editor.stages",
// "editor.makeGuide", "editor.other<n>", and those of PublishBox.
class LessonBox : public QFrame
{
    Q_OBJECT
public:
    // Both outlive the box.
    LessonBox(LessonDocuments& documents, RecordSession& session, QWidget* parent = nullptr);

signals:
    void recordWanted(const shanke::DocId& id);
    void guideWanted();

protected:
    // What is published is known later than the documents.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDocuments();
    void showIfNeeded();
    void showStages();
    void showOthers();
    QString captionOf(int other) const;

    LessonDocuments& m_documents;
    RecordSession& m_session;
    QLabel* m_stages;
    QPushButton* m_makeGuide;
    QVBoxLayout* m_others;
    PublishBox* m_publish;
};

} // namespace shanke
