// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/DecisionPanel.h"

#include "lesson/Vocabulary.h"
#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/review/CommentBox.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrollable(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widget->setProperty("surface", u"column"_s);
    area->setWidget(widget);
    return area;
}

} // namespace

DecisionPanel::DecisionPanel(ReviewSession& session, PhraseBook& phrases, QWidget* parent)
    : QFrame(parent), m_session(session), m_phrases(phrases), m_form(new QWidget)
{
    auto* fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    fields->setSpacing(spacing::tight);
    addRemarks(fields);
    addNote(fields);
    addGrades(fields);
    addReasons(fields);
    fields->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_area = scrollable(m_form);
    layout->addWidget(m_area, 1);
    layout->addWidget(createVerdicts());
    connect(&session, &ReviewSession::openedChanged, this, &DecisionPanel::showOpened);
    connect(&session, &ReviewSession::draftChanged, this, &DecisionPanel::showDraft);
    showOpened();
}

void DecisionPanel::addRemarks(QVBoxLayout* layout)
{
    m_about = makeLabel({}, TextRole::Small, LineBreaks::Wrap);
    m_comment = new CommentBox;
    m_comment->setObjectName(u"review.comment"_s);
    m_comment->setAccessibleName(tr("Comment on the chosen paragraph"));
    m_comment->setPlaceholderText(tr("What about it? Ctrl+Enter adds the comment"));
    QPushButton* add = makeButton(tr("Add comment"), ButtonKind::Plain, u"comment"_s);
    add->setObjectName(u"review.addComment"_s);
    m_comments = new QListWidget;
    m_comments->setObjectName(u"review.comments"_s);
    m_comments->setAccessibleName(tr("Comments"));
    m_comments->setWordWrap(true);
    m_comments->setFrameShape(QFrame::NoFrame);
    m_comments->setProperty("sheet", u"marks"_s);
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_comments);
    remove->setContext(Qt::WidgetShortcut);

    layout->addWidget(makeLabel(tr("Comments"), TextRole::Heading));
    layout->addWidget(m_about);
    layout->addWidget(m_comment);
    layout->addWidget(add, 0, Qt::AlignRight);
    layout->addWidget(m_comments);
    connect(add, &QPushButton::clicked, this, &DecisionPanel::addComment);
    connect(m_comment, &CommentBox::handedOver, this, &DecisionPanel::addComment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &DecisionPanel::keepComment);
    connect(remove, &QShortcut::activated, this, &DecisionPanel::removeCurrentComment);
    connect(m_comments, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit commentChosen(item->data(Qt::UserRole).toString()); });
}

void DecisionPanel::addGrades(QVBoxLayout* layout)
{
    layout->addWidget(makeLabel(tr("Grade"), TextRole::Heading));
    m_gradeLine = new QHBoxLayout;
    m_gradeLine->setSpacing(spacing::tight);
    layout->addLayout(m_gradeLine);
}

// The school's words; made anew only where they are others than before.
void DecisionPanel::showGrades()
{
    const QStringList words = m_session.opened() ? m_session.opened()->rules.gradeWords() : planGrades();
    QStringList shown;
    for (const QPushButton* button : std::as_const(m_grades))
        shown.append(button->text());
    if (shown == words)
        return;
    qDeleteAll(std::exchange(m_grades, {}));
    for (const QString& grade : words) {
        QPushButton* button = makeButton(grade);
        button->setObjectName(u"review.grade."_s + grade);
        button->setCheckable(true);
        button->setProperty("kind", u"choice"_s);
        connect(button, &QPushButton::clicked, this,
                [this, grade](bool chosen) { m_session.setGrade(chosen ? grade : QString()); });
        m_gradeLine->addWidget(button, 1);
        m_grades.append(button);
    }
}

void DecisionPanel::addReasons(QVBoxLayout* layout)
{
    layout->addWidget(makeLabel(tr("Reasons to return it"), TextRole::Heading));
    m_reasons = new QListWidget;
    m_reasons->setObjectName(u"review.reasons"_s);
    m_reasons->setAccessibleName(tr("Reasons to return it"));
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_reasons->setProperty("sheet", u"marks"_s);
    m_reasons->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setTextElideMode(Qt::ElideRight);
    for (const QString& code : returnReasons()) {
        auto* item = new QListWidgetItem(Words::returnReason(code), m_reasons);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_reasons->setFixedHeight(m_reasons->sizeHintForRow(0) * m_reasons->count() + spacing::small);
    connect(m_reasons, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_session.setReason(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    layout->addWidget(m_reasons);
}

void DecisionPanel::addNote(QVBoxLayout* layout)
{
    layout->addWidget(makeLabel(tr("On the whole"), TextRole::Heading));
    m_note = new CommentBox;
    m_note->setObjectName(u"review.note"_s);
    m_note->setAccessibleName(tr("One sentence on the whole plan"));
    m_note->setPlaceholderText(tr("One sentence on the whole plan"));
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_session.setNote(m_note->toPlainText()); });
    layout->addWidget(m_note);
}

QWidget* DecisionPanel::createVerdicts()
{
    auto* verdicts = new QFrame;
    verdicts->setProperty("surface", u"statusLine"_s);
    m_hint = makeLabel({}, TextRole::Muted, LineBreaks::Wrap);
    m_hint->setObjectName(u"review.hint"_s);
    m_withdraw = makeButton(tr("Take the decision back"), ButtonKind::Plain, u"undo"_s);
    m_withdraw->setObjectName(u"review.withdraw"_s);
    connect(m_withdraw, &QPushButton::clicked, &m_session, &ReviewSession::withdraw);
    auto* layout = new QVBoxLayout(verdicts);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_hint);
    layout->addWidget(m_withdraw, 0, Qt::AlignLeft);
    layout->addWidget(makeVerdict(Verdict::Approved, tr("Approve (Alt+A)"), u"review.approve"_s, u"check"_s));
    layout->addWidget(makeVerdict(Verdict::ApprovedWithNotes, tr("Approve with notes (Alt+N)"),
                                  u"review.approveWithNotes"_s, u"approved-notes"_s));
    layout->addWidget(
        makeVerdict(Verdict::Returned, tr("Return (Alt+R)"), u"review.return"_s, u"returned"_s));
    m_looked = makeButton(tr("Looked through, approve later (Alt+L)"), ButtonKind::Plain, u"list"_s);
    m_looked->setObjectName(u"review.looked"_s);
    connect(m_looked, &QPushButton::clicked, this, &DecisionPanel::lookThrough);
    layout->addWidget(m_looked);
    return verdicts;
}

QPushButton* DecisionPanel::makeVerdict(Verdict verdict, const QString& text, const QString& object,
                                        const QString& iconName)
{
    const ButtonKind kind = verdict == Verdict::Approved ? ButtonKind::Primary : ButtonKind::Ordinary;
    QPushButton* button = makeButton(text, kind, iconName);
    button->setObjectName(object);
    connect(button, &QPushButton::clicked, this, [this, verdict] { give(verdict); });
    m_verdicts.append({verdict, button});
    return button;
}

void DecisionPanel::setBlock(const QString& block, const QString& place)
{
    m_block = block;
    m_about->setText(block.isEmpty() ? tr("About the whole plan. Click a paragraph to speak about it.")
                                     : tr("About: %1").arg(place));
    keepComment();
}

void DecisionPanel::keepComment()
{
    m_session.setBegun({m_block, m_comment->toPlainText()});
}

void DecisionPanel::focusComment()
{
    m_comment->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::give(Verdict verdict)
{
    addComment(); // what stands in the field was meant to be said
    const QString obstacle = m_session.obstacle(verdict);
    if (obstacle.isEmpty()) {
        m_phrases.remember(m_session.draft().note);
        m_session.decide(verdict);
        return;
    }
    m_hint->setText(obstacle);
    m_hint->setVisible(true);
    const bool lacksReason = verdict == Verdict::Returned && m_session.draft().reasons.empty();
    QWidget* missing = lacksReason ? static_cast<QWidget*>(m_reasons) : m_note;
    missing->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(missing);
}

void DecisionPanel::lookThrough()
{
    addComment();
    m_session.lookThrough();
}

void DecisionPanel::addComment()
{
    const QString text = m_comment->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_phrases.remember(text);
    m_comment->setPhrases(m_phrases.phrases());
    m_comment->clear();
    m_session.addComment(m_block, text);
}

void DecisionPanel::removeCurrentComment()
{
    if (m_comments->currentRow() >= 0)
        m_session.removeComment(size_t(m_comments->currentRow()));
}

void DecisionPanel::showOpened()
{
    showGrades();
    m_comment->setPhrases(m_phrases.phrases());
    m_note->setPhrases(m_phrases.phrases());
    const ReviewComment& begun = m_session.draft().begun;
    {
        const QSignalBlocker quiet(m_comment);
        m_comment->setPlainText(begun.text);
    }
    setBlock(begun.block, m_session.placeOf(begun.block));
    const bool canDecide = m_session.obstacle(Verdict::Approved).isEmpty();
    m_form->setEnabled(canDecide);
    for (const auto& [verdict, button] : m_verdicts)
        button->setEnabled(canDecide);
    m_looked->setEnabled(canDecide);
    m_withdraw->setVisible(m_session.standing() && !m_session.isOwn());
    showDraft();
}

void DecisionPanel::showDraft()
{
    const DecisionDraft& draft = m_session.draft();
    const QSignalBlocker quietReasons(m_reasons);
    for (int i = 0; i < m_reasons->count(); ++i) {
        QListWidgetItem* item = m_reasons->item(i);
        const bool holds = std::find(draft.reasons.begin(), draft.reasons.end(),
                                     item->data(Qt::UserRole).toString()) != draft.reasons.end();
        item->setCheckState(holds ? Qt::Checked : Qt::Unchecked);
    }
    for (QPushButton* grade : m_grades)
        grade->setChecked(grade->text() == draft.grade);
    if (m_note->toPlainText() != draft.note)
        m_note->setPlainText(draft.note);
    m_comments->clear();
    for (const ReviewComment& comment : draft.comments) {
        const QString place = m_session.placeOf(comment.block);
        const QString where = place.isEmpty() ? tr("Whole plan") : place;
        auto* item = new QListWidgetItem(tr("%1: %2").arg(where, comment.text), m_comments);
        item->setData(Qt::UserRole, comment.block);
        item->setToolTip(tr("Delete takes the comment out"));
    }
    m_comments->setVisible(!draft.comments.empty());
    m_comments->setFixedHeight(std::min(5, std::max(1, m_comments->count())) * scaled(44));
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QString DecisionPanel::hint() const
{
    const QString obstacle = m_session.opened() ? m_session.obstacle(Verdict::Approved) : QString();
    if (obstacle.isEmpty() && m_session.draft().isGiven)
        return tr("“%1” was chosen and not signed before the program ended. Nothing was sent. Please decide "
                  "again.")
            .arg(Words::verdict(m_session.draft().verdict));
    return obstacle;
}

} // namespace shanke
