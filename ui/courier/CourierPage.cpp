// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courier/CourierPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/PageHeader.h"
#include "ui/common/localFilesIn.h"
#include "ui/courier/CourierWords.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr qint64 Megabyte = 1'000'000;

} // namespace

CourierPage::CourierPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_model(workspace), m_info(new InfoBar)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(makeHeader());
    layout->addWidget(m_info);
    layout->addWidget(makeWork());
    auto* cards = new QHBoxLayout;
    cards->setSpacing(spacing::large);
    cards->addWidget(makeTakeCard(), 1);
    cards->addWidget(makeBringCard(), 1);
    layout->addLayout(cards, 1);

    connect(&m_model, &CourierViewModel::choicesChanged, this, &CourierPage::showChoices);
    connect(&m_model, &CourierViewModel::previewChanged, this, &CourierPage::showPreview);
    connect(&m_model, &CourierViewModel::workChanged, this, &CourierPage::showWork);
    connect(&m_model, &CourierViewModel::questionChanged, this, &CourierPage::showQuestion);
    connect(&m_model, &CourierViewModel::resultsChanged, this, &CourierPage::showResults);
    connect(&m_model, &CourierViewModel::succeeded, this,
            [this](const QString& sentence) { m_info->showMessage(Tone::Info, sentence); });
    connect(&m_model, &CourierViewModel::failed, this,
            [this](const QString& sentence) { m_info->showMessage(Tone::Bad, sentence); });
    showChoices();
    showWork();
    showQuestion();
    showResults();
}

PageHeader* CourierPage::makeHeader()
{
    auto* header = new PageHeader(title());
    header->setSubtitle(tr("For places without a network"));
    auto* back = makeButton(tr("Back"), ButtonKind::Ordinary, u"back"_s);
    back->setObjectName(u"courier.back"_s);
    connect(back, &QPushButton::clicked, this, &CourierPage::closed);
    header->addAction(back);
    return header;
}

QWidget* CourierPage::makeWork()
{
    m_work = new Card;
    m_step = makeLabel({}, TextRole::Body);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    auto* stop = makeButton(tr("Stop"));
    stop->setObjectName(u"courier.stop"_s);
    connect(stop, &QPushButton::clicked, &m_model, &CourierViewModel::stop);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_step);
    line->addWidget(m_progress, 1);
    line->addWidget(stop);
    static_cast<Card*>(m_work)->content()->addLayout(line);
    return m_work;
}

Card* CourierPage::makeTakeCard()
{
    auto* card = new Card(tr("Take with me"));
    m_receiver = new QComboBox;
    m_receiver->setObjectName(u"courier.receiver"_s);
    m_receiver->setAccessibleName(tr("For whom"));
    connect(m_receiver, &QComboBox::activated, &m_model, &CourierViewModel::choose);
    auto* other = makeButton(tr("Someone else…"), ButtonKind::Plain, u"user"_s);
    other->setToolTip(tr("Choose the key file of a person whose PC is not in the list"));
    connect(other, &QPushButton::clicked, this, &CourierPage::chooseKeyFile);
    m_preview = makeLabel({}, TextRole::Muted, LineBreaks::Wrap);
    m_preview->setObjectName(u"courier.preview"_s);
    m_parts = new QComboBox;
    m_parts->setObjectName(u"courier.parts"_s);
    m_parts->setAccessibleName(tr("In parts of"));
    m_parts->addItem(tr("One file"), qint64(0));
    for (const qint64 megabytes : {2000, 500, 100})
        m_parts->addItem(tr("Parts of at most %1 MB").arg(megabytes), megabytes * Megabyte);
    m_take = makeButton(tr("Choose the place…"), ButtonKind::Primary, u"save"_s);
    m_take->setObjectName(u"courier.take"_s);
    connect(m_take, &QPushButton::clicked, this, &CourierPage::chooseTarget);

    auto* who = new QHBoxLayout;
    who->addWidget(m_receiver, 1);
    who->addWidget(other);
    card->content()->addWidget(makeLabel(tr("For whom"), TextRole::Strong));
    card->content()->addLayout(who);
    card->content()->addWidget(m_preview);
    card->content()->addWidget(makeLabel(tr("On small sticks"), TextRole::Strong));
    card->content()->addWidget(m_parts);
    card->content()->addWidget(m_take, 0, Qt::AlignLeft);
    card->content()->addWidget(makeLabel(tr("Only that person can open the file. It is signed by you."),
                                         TextRole::Small, LineBreaks::Wrap));
    card->content()->addStretch();
    return card;
}

Card* CourierPage::makeBringCard()
{
    auto* card = new Card(tr("Bring in"));
    m_choose = makeButton(tr("Choose files…"), ButtonKind::Primary, u"down"_s);
    m_choose->setObjectName(u"courier.choose"_s);
    connect(m_choose, &QPushButton::clicked, this, &CourierPage::chooseFiles);
    auto* key = makeButton(tr("Write my key file…"), ButtonKind::Plain, u"user"_s);
    key->setToolTip(tr("For someone who makes a file for this PC for the first time"));
    connect(key, &QPushButton::clicked, this, &CourierPage::chooseOwnKeyFile);
    m_results = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_results->setObjectName(u"courier.results"_s);
    m_results->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_results->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addStretch();
    line->addWidget(key);
    card->content()->addWidget(
        makeLabel(tr("Drop files from a stick here, or choose them. Parts may come in any order."),
                  TextRole::Muted, LineBreaks::Wrap));
    card->content()->addLayout(line);
    card->content()->addWidget(makeQuestion());
    card->content()->addWidget(m_results, 1);
    return card;
}

QWidget* CourierPage::makeQuestion()
{
    m_questionPart = new QWidget;
    auto* layout = new QVBoxLayout(m_questionPart);
    layout->setContentsMargins(0, 0, 0, 0);
    m_question = makeLabel({}, TextRole::Strong, LineBreaks::Wrap);
    m_accept = makeButton({}, ButtonKind::Ordinary, u"check"_s);
    m_accept->setObjectName(u"courier.accept"_s);
    auto* decline = makeButton(tr("Do not bring it in"));
    decline->setObjectName(u"courier.decline"_s);
    connect(m_accept, &QPushButton::clicked, &m_model, &CourierViewModel::agree);
    connect(decline, &QPushButton::clicked, &m_model, &CourierViewModel::decline);
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_accept);
    answers->addWidget(decline);
    answers->addStretch();
    layout->addWidget(m_question);
    layout->addLayout(answers);
    return m_questionPart;
}

void CourierPage::activate()
{
    m_model.refresh();
    m_receiver->setFocus();
}

void CourierPage::showChoices()
{
    m_receiver->clear();
    for (const CourierChoice& choice : m_model.choices())
        m_receiver->addItem(choice.text);
    m_receiver->setCurrentIndex(m_model.chosen());
    m_receiver->setEnabled(m_receiver->count() > 0);
    showPreview();
}

void CourierPage::showPreview()
{
    m_receiver->setCurrentIndex(m_model.chosen());
    m_preview->setText(
        m_receiver->count() > 0
            ? m_model.previewText()
            : tr("No other PC is known here yet. On the other PC, write the key file and choose it here "
                 "under “Someone else…”."));
    m_take->setEnabled(m_model.chosen() >= 0 && !m_model.isWorking());
}

void CourierPage::showWork()
{
    const CourierProgress& progress = m_model.progress();
    m_work->setVisible(m_model.isWorking());
    m_step->setText(CourierWords::progress(progress));
    // A progress bar counts with int: in thousandths.
    m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
    m_progress->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
    m_choose->setEnabled(!m_model.isWorking() && m_model.question().isEmpty());
    showPreview();
}

void CourierPage::showQuestion()
{
    m_questionPart->setVisible(!m_model.question().isEmpty());
    m_question->setText(m_model.question());
    m_accept->setText(m_model.agreement());
    m_choose->setEnabled(!m_model.isWorking() && m_model.question().isEmpty());
}

void CourierPage::showResults()
{
    m_results->setText(m_model.results().join(u"\n\n"_s));
}

void CourierPage::chooseTarget()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where to write the file"), tr("work.shanke-bundle"), tr("Carried work (*.shanke-bundle)"));
    if (!path.isEmpty())
        takeTo(path);
}

void CourierPage::takeTo(const QString& path)
{
    m_model.take(path, m_parts->currentData().toLongLong());
}

void CourierPage::chooseFiles()
{
    bring(QFileDialog::getOpenFileNames(this, tr("Which files to bring in")));
}

void CourierPage::chooseKeyFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The key file of the other PC"));
    if (!path.isEmpty())
        m_model.addKeyFile(path);
}

void CourierPage::chooseOwnKeyFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where to write my key file"), tr("my.shanke-key"));
    if (!path.isEmpty())
        m_model.writeKeyFile(path);
}

void CourierPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CourierPage::dropEvent(QDropEvent* event)
{
    bring(localFilesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace shanke
