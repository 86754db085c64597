// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StandardPane.h"

#include "lesson/planKinds.h"
#include "lesson/standardTaken.h"
#include "sheet/sheetOf.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/sheet/SheetReader.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

enum class Shown { Taken, Newest };

constexpr int MostStarts = 12;
constexpr int LeastSheet = 220; // of its height

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

StandardPane::StandardPane(RecordSession& session, HandInWatch& watch, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_watch(watch),
      m_ownText(makeLabel({}, TextRole::Strong, LineBreaks::Wrap)),
      m_standing(makeLabel({}, TextRole::Body, LineBreaks::Wrap))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(createWords());
    layout->addWidget(createNewer());
    m_starts = new QVBoxLayout;
    m_starts->setSpacing(spacing::tight);
    layout->addLayout(m_starts);
    layout->addWidget(createSheet(), 1);
    layout->addStretch(0);
    setWidget(body);
    connect(&session, &RecordSession::opened, this, [this] {
        m_onSheet = {};
        m_isOffered = false;
        m_which->setCurrentIndex(0);
        showAll();
    });
    connect(&watch, &HandInWatch::changed, this, &StandardPane::showAll);
    showAll();
}

QWidget* StandardPane::createWords()
{
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_ownText->setObjectName(u"editor.standard.own"_s);
    m_standing->setObjectName(u"editor.standard.standing"_s);
    m_reason = makeButton(tr("Say why"), ButtonKind::Plain, u"comment"_s);
    m_reason->setObjectName(u"editor.standard.reason"_s);
    connect(m_reason, &QPushButton::clicked, this,
            [this] { emit placeWanted(toWord(PlanSection::ChangeReason), {}); });
    layout->addWidget(m_ownText);
    layout->addWidget(m_reason, 0, Qt::AlignLeft);
    layout->addWidget(m_standing);
    return words;
}

QWidget* StandardPane::createNewer()
{
    m_newer = new QWidget;
    auto* layout = new QVBoxLayout(m_newer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    const auto add = [&](const QString& caption, ButtonKind kind, const QString& object, const QString& tip) {
        QPushButton* button = makeButton(caption, kind);
        button->setObjectName(object);
        button->setToolTip(tip);
        layout->addWidget(button);
        return button;
    };
    connect(add(tr("Put both together"), ButtonKind::Primary, u"editor.standard.merge"_s,
                tr("What only one of them changed is taken; where both changed the same, you choose.")),
            &QPushButton::clicked, this, [this] { put(&standardMerged); });
    connect(add(tr("Take the new one"), ButtonKind::Ordinary, u"editor.standard.take"_s,
                tr("Your class, notes and files stay; Undo brings your text back.")),
            &QPushButton::clicked, this, [this] { put(&standardTaken); });
    connect(add(tr("Keep mine"), ButtonKind::Ordinary, u"editor.standard.keep"_s,
                tr("Nothing changes, and nobody asks about this version again.")),
            &QPushButton::clicked, this, [this] { m_watch.leaveStandard(); });
    return m_newer;
}

QWidget* StandardPane::createSheet()
{
    m_compared = new QWidget;
    auto* layout = new QVBoxLayout(m_compared);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_which = new QComboBox;
    m_which->setObjectName(u"editor.standard.which"_s);
    m_which->setAccessibleName(tr("Which text is shown"));
    m_which->addItem(tr("As it was taken"), int(Shown::Taken));
    connect(m_which, &QComboBox::currentIndexChanged, this, &StandardPane::showSheet);
    m_next = makeButton(tr("Next difference"), ButtonKind::Ordinary, u"down"_s);
    m_next->setObjectName(u"editor.standard.next"_s);
    connect(m_next, &QPushButton::clicked, this, &StandardPane::goToNext);
    auto* head = new QHBoxLayout;
    head->addWidget(m_which, 1);
    head->addWidget(m_next);
    m_sheet = new SheetReader;
    m_sheet->setObjectName(u"editor.standard.sheet"_s);
    m_sheet->setAccessibleName(tr("The standard plan"));
    m_sheet->setMinimumHeight(scaled(LeastSheet));
    layout->addLayout(head);
    layout->addWidget(m_sheet, 1);
    return m_compared;
}

bool StandardPane::isPlan() const
{
    return m_session.isOpen() && m_session.edits().record().kind().word == planKind().word;
}

QString StandardPane::title() const
{
    if (!isPlan())
        return {};
    const std::optional<PlanBase> base = plan().base();
    if (!base)
        return tr("No standard plan");
    const QString name = base->isStandard() ? tr("Standard plan") : tr("Earlier plan");
    //: name of what a plan was made from, and how much is the teacher's own
    return m_own ? tr("%1 %2%").arg(name).arg(m_own->percent()) : name;
}

void StandardPane::showAll()
{
    const bool isNewer =
        isPlan() && m_watch.standard().newest && m_watch.facts().base.standing == BaseStanding::Newer;
    m_newer->setVisible(isNewer && !m_session.isOnlyShown());
    const bool hasNewest = isPlan() && m_watch.standard().newest.has_value();
    if (hasNewest && m_which->count() == 1)
        m_which->addItem(tr("The new one"), int(Shown::Newest));
    else if (!hasNewest && m_which->count() == 2)
        m_which->removeItem(1);
    showStarts();
    compare();
}

void StandardPane::compare()
{
    m_base = isPlan() ? textOfBase(plan()) : std::nullopt;
    m_own = m_base ? std::optional(individualisation(*m_base, plan())) : std::nullopt;
    m_ownIds = m_own ? m_own->ownIds() : QSet<QString>();
    m_ownText->setText(isPlan() ? ownSentence() : QString());
    m_standing->setText(isPlan() ? standingSentence() : QString());
    m_standing->setHidden(m_standing->text().isEmpty());
    const bool isReasonMissing = m_own && m_own->percent() > 0 &&
                                 plainText(plan().section(PlanSection::ChangeReason)).trimmed().isEmpty();
    m_reason->setVisible(isReasonMissing && !m_session.isOnlyShown());
    m_compared->setVisible(m_base.has_value());
    showSheet();
    emit changed();
}

QString StandardPane::ownSentence() const
{
    const std::optional<PlanBase> base = plan().base();
    if (!base)
        return tr("This plan was made from no standard plan.");
    if (!m_own)
        return tr("The text it was made from is not in this plan: what is yours cannot be shown.");
    if (m_own->changes.empty())
        return tr("Nothing is changed yet.");
    const QString counts =
        tr("%1 changed, %2 added, %3 taken out").arg(m_own->changed).arg(m_own->added).arg(m_own->removed);
    //: how much of a plan is the teacher's own; %2 counts parts of the text
    const QString own =
        tr("%1% is your own: %2 (of %3 parts)").arg(m_own->percent()).arg(counts).arg(m_own->parts);
    const QString reason = plainText(plan().section(PlanSection::ChangeReason)).simplified();
    return reason.isEmpty() ? own : tr("%1. Because: %2").arg(own, reason);
}

QString StandardPane::startsSentence() const
{
    const LessonHeader header = plan().header();
    if (!m_watch.standard().ofLesson.isEmpty())
        return tr("There are standard plans to start from:");
    if (header.subject.isEmpty() || header.grade.isEmpty())
        return tr("Choose subject and grade: their standard plans are shown here.");
    return tr("None of this lesson has reached this PC. You can write and submit it all the same.");
}

QString StandardPane::newestSentence() const
{
    const int taken = plan().base() ? plan().base()->version : 0;
    return taken > 0 ? tr("Made from version %1, the newest here.").arg(taken)
                     : tr("Made from the newest version here.");
}

QString StandardPane::baseSentence() const
{
    const BaseFacts& facts = m_watch.facts().base;
    switch (facts.standing) {
    case BaseStanding::None:
        return plan().base() ? QString() : startsSentence();
    case BaseStanding::Newest:
        return newestSentence();
    case BaseStanding::Newer:
        return facts.newest.version > 0
                   ? tr("There is a newer standard plan: version %1").arg(facts.newest.version)
                   : tr("There is a newer standard plan");
    case BaseStanding::Left:
        return tr("There is a newer one; you keep yours.");
    case BaseStanding::Removed:
        return tr("The standard plan was taken back by those who published it.");
    case BaseStanding::Unknown:
        return tr("The standard plan itself is not on this PC, so nobody can say here whether there is a "
                  "newer one. The text it was made from is kept in this plan.");
    }
    Q_UNREACHABLE();
}

QString StandardPane::standingSentence() const
{
    QStringList sentences{baseSentence(), timesSentence()};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString StandardPane::timesSentence() const
{
    const std::optional<PlanBase> base = plan().base();
    if (!base || base->earlier.empty())
        return {};
    return tr("Prepared from an earlier plan of yours; used %n time(s), this one included.", nullptr,
              base->uses());
}

void StandardPane::showStarts()
{
    clear(*m_starts);
    if (!isPlan() || m_session.isOnlyShown())
        return;
    const QList<RecordSummary>& standards = m_watch.standard().ofLesson;
    for (int i = 0; i < std::min(MostStarts, int(standards.size())); ++i) {
        const LessonHeader& header = standards[i].header;
        const QString caption = header.periodCount > 1
                                    ? tr("%1, period %2").arg(Words::title(header)).arg(header.periodNo)
                                    : Words::title(header);
        QPushButton* button =
            makeButton(plainCaption(caption), i == 0 ? ButtonKind::Primary : ButtonKind::Ordinary, u"copy"_s);
        button->setObjectName(u"editor.standard.start%1"_s.arg(i + 1));
        button->setToolTip(tr("Start from this standard plan"));
        connect(button, &QPushButton::clicked, this, [this, id = standards[i].id] { emit startWanted(id); });
        m_starts->addWidget(button);
    }
    if (!standards.isEmpty() && m_session.facts().rev.isEmpty() && !m_session.edits().canUndo() &&
        !std::exchange(m_isOffered, true))
        emit startsOffered();
}

// On the text that is shown: what of it the plan has not, or what is new in it.
QSet<QString> StandardPane::markedIds() const
{
    const std::optional<LessonPlan>& newest = m_watch.standard().newest;
    if (Shown(m_which->currentData().toInt()) == Shown::Newest && newest && m_base)
        return individualisation(*m_base, *newest).ownIds();
    return m_own ? m_own->goneIds() : QSet<QString>();
}

void StandardPane::showSheet()
{
    if (!m_base) {
        m_onSheet = {};
        m_next->setEnabled(false);
        return m_sheet->clearSheet();
    }
    const auto shown = Shown(m_which->currentData().toInt());
    const std::optional<LessonPlan>& newest = m_watch.standard().newest;
    const LessonPlan& text = shown == Shown::Newest && newest ? *newest : *m_base;
    if (text.toJson() != m_onSheet) {
        m_onSheet = text.toJson();
        m_lastBlock.clear();
        m_sheet->showSheet(sheetOf(text.kind(), text.toJson(), Reader::Self));
    }
    const QSet<QString> marked = markedIds();
    m_sheet->setChanged(marked);
    m_next->setEnabled(!marked.isEmpty());
}

void StandardPane::put(LessonPlan (*together)(const LessonPlan&, const LessonPlan&, const PlanVersion&))
{
    const std::optional<LessonPlan> newest = m_watch.standard().newest;
    if (!newest || m_session.isOnlyShown())
        return;
    m_which->setCurrentIndex(0);
    m_session.edits().setAll(together(plan(), *newest, m_watch.facts().base.newest));
    compare();
}

void StandardPane::goToNext()
{
    m_lastBlock = m_sheet->nextBlock(m_lastBlock, markedIds());
    if (m_lastBlock.isEmpty())
        return;
    m_sheet->pick(m_lastBlock);
    m_sheet->goTo({}, m_lastBlock);
}

void StandardPane::follow(const QString& place)
{
    if (m_base && isVisible())
        m_sheet->goTo(place, {});
}

} // namespace shanke
