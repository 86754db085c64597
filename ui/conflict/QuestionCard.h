// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Card.h"
#include "ui/conflict/ConflictSession.h"

class QLabel;
class QPushButton;
class QTextEdit;

namespace shanke {

// One question: what each version says side by side with a button below it, and a field to write one text of
// them. Once chosen it says what was chosen and offers the way back. Objects, where n is the number of the
// question from 1: "conflict.n.first", "conflict.n.second"... (the further ones by number),
// "conflict.n.combine", "conflict.n.text", "conflict.n.take", "conflict.n.back".
class QuestionCard : public Card
{
    Q_OBJECT
public:
    // `session` outlives the card.
    QuestionCard(ConflictSession& session, size_t question, QWidget* parent = nullptr);

    void showChoice();

private:
    const Question& question() const { return m_session.questions().at(m_question); }
    QString textOf(const QJsonValue& value) const;
    QWidget* createSides();
    QWidget* createSide(qsizetype value);
    QWidget* createWriting();
    QWidget* createChosen();
    void startWriting();
    void takeText();
    QPushButton* named(QPushButton* button, const QString& name) const;

    ConflictSession& m_session;
    size_t m_question;
    QWidget* m_sides = nullptr;
    QWidget* m_writing = nullptr;
    QWidget* m_chosen = nullptr;
    QPushButton* m_combine = nullptr;
    QTextEdit* m_text = nullptr;
    QLabel* m_choice = nullptr;
};

} // namespace shanke
