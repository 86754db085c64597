// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/PhraseBook.h"
#include "ui/review/ReviewSession.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace shanke {

class CommentBox;

// Where the approver makes the decision: remarks on blocks, a grade, reasons for a return, one sentence on
// the whole, and the three verdicts. Objects: "review.comment", "review.addComment", "review.comments",
// "review.grade.<grade>", "review.reason.<code>", "review.note", "review.approve", "review.approveWithNotes",
// "review.return", "review.withdraw", "review.looked", "review.hint".
class DecisionPanel : public QFrame
{
    Q_OBJECT
public:
    // Both outlive the panel.
    DecisionPanel(ReviewSession& session, PhraseBook& phrases, QWidget* parent = nullptr);

    // The block that the next remark is about; `place` is what it is called.
    void setBlock(const QString& block, const QString& place);
    void focusComment();
    // Gives the verdict, or says what is missing and goes there.
    void give(Verdict verdict);
    // Lays it with those that are approved together.
    void lookThrough();

signals:
    void commentChosen(const QString& block);

private:
    void addRemarks(QVBoxLayout* layout);
    void addGrades(QVBoxLayout* layout);
    void showGrades();
    void addReasons(QVBoxLayout* layout);
    void addNote(QVBoxLayout* layout);
    QWidget* createVerdicts();
    QPushButton* makeVerdict(Verdict verdict, const QString& text, const QString& object,
                             const QString& iconName);
    void addComment();
    void removeCurrentComment();
    void keepComment();
    void showDraft();
    void showOpened();
    QString hint() const;

    ReviewSession& m_session;
    PhraseBook& m_phrases;
    QString m_block;
    QLabel* m_about = nullptr;
    CommentBox* m_comment = nullptr;
    QListWidget* m_comments = nullptr;
    QHBoxLayout* m_gradeLine = nullptr;
    QList<QPushButton*> m_grades;
    QListWidget* m_reasons = nullptr;
    CommentBox* m_note = nullptr;
    QList<std::pair<Verdict, QPushButton*>> m_verdicts;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_looked = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_form;
    QScrollArea* m_area = nullptr;
};

} // namespace shanke
