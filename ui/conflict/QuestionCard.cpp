// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/QuestionCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/conflict/QuestionText.h"
#include "ui/sheet/RichBlocks.h"

#include <QHBoxLayout>
#include <QTextEdit>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTextHeight = 96;

// Through a document that knows only the tags of a plan, so that foreign text cannot bring anything else.
void showMarkupIn(QLabel& label, const QString& markup)
{
    QTextDocument document;
    document.setDefaultFont(label.font());
    showMarkup(document, markup);
    label.setTextFormat(Qt::RichText);
    label.setText(document.toHtml());
}

QLabel* makeText(const QString& markup)
{
    QLabel* text = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    showMarkupIn(*text, markup);
    return text;
}

QVBoxLayout* tightColumn(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    return layout;
}

} // namespace

QuestionCard::QuestionCard(ConflictSession& session, size_t question, QWidget* parent)
    : Card(QuestionText::heading(session.shownRecord(), session.questions().at(question).candidate), parent),
      m_session(session),
      m_question(question)
{
    m_sides = createSides();
    m_writing = createWriting();
    m_chosen = createChosen();
    for (QWidget* part : {m_sides, m_writing, m_chosen})
        content()->addWidget(part);
    m_writing->hide();
    showChoice();
}

QPushButton* QuestionCard::named(QPushButton* button, const QString& name) const
{
    button->setObjectName(u"conflict.%1.%2"_s.arg(m_question + 1).arg(name));
    button->setAccessibleName(button->text() + u": "_s +
                              QuestionText::heading(m_session.shownRecord(), question().candidate));
    return button;
}

QString QuestionCard::textOf(const QJsonValue& value) const
{
    const Candidate& candidate = question().candidate;
    return QuestionText::value(m_session.shownRecord(), candidate, m_session.shownValue(candidate, value));
}

QWidget* QuestionCard::createSides()
{
    auto* sides = new QWidget;
    auto* rows = tightColumn(sides);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::page);
    for (qsizetype i = 0; i < question().candidate.values.size(); ++i)
        row->addWidget(createSide(i), 1);
    rows->addLayout(row);
    m_combine = named(makeButton(tr("Write one text of both"), ButtonKind::Plain), u"combine"_s);
    m_combine->setVisible(QuestionText::isText(m_session.record(), question().candidate));
    connect(m_combine, &QPushButton::clicked, this, &QuestionCard::startWriting);
    rows->addWidget(m_combine, 0, Qt::AlignLeft);
    return sides;
}

QWidget* QuestionCard::createSide(qsizetype value)
{
    const Candidate& candidate = question().candidate;
    const bool removes = candidate.isWholeDocument() && candidate.values[value].isNull();
    QPushButton* button = makeButton(removes ? tr("Take it away") : tr("Use this one"));
    const QStringList names{u"first"_s, u"second"_s};
    named(button, names.value(value, QString::number(value + 1)));
    connect(button, &QPushButton::clicked, this,
            [this, value] { m_session.choose(m_question, question().candidate.values[value]); });
    auto* side = new QWidget;
    auto* layout = tightColumn(side);
    layout->addWidget(makeLabel(tr("Version %1").arg(value + 1), TextRole::Small));
    layout->addWidget(makeText(textOf(candidate.values[value])));
    layout->addStretch();
    layout->addWidget(button, 0, Qt::AlignLeft);
    return side;
}

QWidget* QuestionCard::createWriting()
{
    auto* writing = new QWidget;
    m_text = new QTextEdit;
    m_text->setObjectName(u"conflict.%1.text"_s.arg(m_question + 1));
    m_text->setAccessibleName(QuestionText::heading(m_session.shownRecord(), question().candidate));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptRichText(false); // what is pasted could name files of this PC
    m_text->setMinimumHeight(scaled(leastTextHeight));
    QPushButton* take = named(makeButton(tr("Use this text")), u"take"_s);
    connect(take, &QPushButton::clicked, this, &QuestionCard::takeText);
    auto* layout = tightColumn(writing);
    layout->addWidget(m_text);
    layout->addWidget(take, 0, Qt::AlignLeft);
    return writing;
}

QWidget* QuestionCard::createChosen()
{
    auto* chosen = new QWidget;
    auto* layout = new QHBoxLayout(chosen);
    layout->setContentsMargins(0, 0, 0, 0);
    m_choice = makeText({});
    QPushButton* back = named(makeButton(tr("Undo"), ButtonKind::Plain, u"undo"_s), u"back"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_session.takeBack(m_question); });
    layout->addWidget(m_choice, 1);
    layout->addWidget(back, 0, Qt::AlignTop);
    return chosen;
}

void QuestionCard::showChoice()
{
    const std::optional<QJsonValue>& choice = question().choice;
    m_sides->setVisible(!choice);
    m_chosen->setVisible(choice.has_value());
    m_writing->hide();
    if (choice)
        showMarkupIn(*m_choice, textOf(*choice));
}

// Starts with everything that was written.
void QuestionCard::startWriting()
{
    QStringList texts;
    for (const QJsonValue& value : question().candidate.values) {
        if (!value.isNull())
            texts.append(textOf(value));
    }
    showMarkup(*m_text->document(), texts.join(u'\n'));
    m_writing->show();
    m_text->setFocus();
}

void QuestionCard::takeText()
{
    const bool isMarkup = QuestionText::isMarkup(m_session.record(), question().candidate);
    const QString text = isMarkup ? readMarkup(*m_text->document()) : m_text->toPlainText().simplified();
    m_session.choose(m_question, text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
}

} // namespace shanke
