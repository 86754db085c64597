// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperDialog.h"

#include "ui/common/ArchiveWords.h"
#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/dialogSize.h"
#include "ui/paper/paperJobs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewWidth = 560;
constexpr int ChoicesWidth = 250;
constexpr int UsualReader = -1; // as its kind has it
constexpr double TwipsToPoints = 1 / 20.0;

QString layoutKey()
{
    return u"paper/layout"_s;
}

QString sizeKey()
{
    return u"paper/size"_s;
}

QString nameOfReader(Reader reader)
{
    switch (reader) {
    case Reader::All:
        return PaperDialog::tr("Pupils and anybody");
    case Reader::Staff:
        return PaperDialog::tr("Colleagues, with answers");
    case Reader::Reviewers:
        return PaperDialog::tr("Who approves and inspects");
    case Reader::Self:
        return PaperDialog::tr("Myself, all of it");
    }
    Q_UNREACHABLE();
}

} // namespace

PaperDialog::PaperDialog(Workspace& workspace, const QList<DocId>& documents, QWidget* parent)
    : QDialog(parent), m_work(workspace, documents), m_packing(workspace), m_message(new InfoBar)
{
    build();
}

PaperDialog::PaperDialog(Workspace& workspace, const PaperReading& reading, QWidget* parent)
    : QDialog(parent), m_work({reading}), m_packing(workspace), m_message(new InfoBar)
{
    build();
}

void PaperDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print or save"));
    m_message->setObjectName(u"paper.message"_s);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    auto* body = new QHBoxLayout;
    body->addWidget(createPages(), 1);
    body->addWidget(createChoices());
    layout->addWidget(m_message);
    layout->addLayout(body, 1);
    resize(dialogSize(*this, {PreviewWidth + ChoicesWidth + 80, 680}));
    load();
    connectWork();
    showWorking(true);
    m_work.read();
}

QWidget* PaperDialog::createPages()
{
    auto* inside = new QWidget;
    m_pages = new QVBoxLayout(inside);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* area = new QScrollArea;
    area->setObjectName(u"paper.pages"_s);
    area->setAccessibleName(tr("The pages as they print"));
    area->setWidgetResizable(true);
    area->setWidget(inside);
    return area;
}

QWidget* PaperDialog::createChoices()
{
    auto* side = new QWidget;
    side->setFixedWidth(scaled(ChoicesWidth));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_layout = addChoice(layout, tr("Layout"), u"paper.layout"_s);
    m_layout->addItem(tr("Table"), int(PaperLayout::Table));
    m_layout->addItem(tr("Running text"), int(PaperLayout::Prose));
    m_layout->addItem(tr("Cards"), int(PaperLayout::Card));
    m_size = addChoice(layout, tr("Paper"), u"paper.size"_s);
    m_size->addItem(tr("A4"), int(PaperSize::A4));
    m_size->addItem(tr("16K"), int(PaperSize::K16));
    m_size->addItem(tr("8K, two pages beside each other"), int(PaperSize::K8TwoUp));
    m_reader = addChoice(layout, tr("For whom"), u"paper.reader"_s);
    m_notes = new QCheckBox(tr("With a blank column for notes"));
    m_notes->setObjectName(u"paper.notes"_s);
    m_decision = new QCheckBox(tr("With what was decided"));
    m_decision->setObjectName(u"paper.decision"_s);
    m_decision->setChecked(true);
    m_count = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_notes), static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_count)})
        layout->addWidget(widget);
    layout->addStretch(1);
    addButtons(layout);
    return side;
}

QComboBox* PaperDialog::addChoice(QVBoxLayout* layout, const QString& label, const QString& object)
{
    auto* choice = new QComboBox;
    choice->setObjectName(object);
    QLabel* name = makeLabel(label, TextRole::Body);
    name->setBuddy(choice);
    layout->addWidget(name);
    layout->addWidget(choice);
    return choice;
}

void PaperDialog::addButtons(QVBoxLayout* layout)
{
    m_progress = new QProgressBar;
    m_stop = makeButton(tr("Stop"));
    m_save = makeButton(tr("Save as a file…"), ButtonKind::Primary);
    m_print = makeButton(tr("Print…"));
    m_stop->setObjectName(u"paper.stop"_s);
    m_save->setObjectName(u"paper.save"_s);
    m_print->setObjectName(u"paper.print"_s);
    m_pack = makeButton(tr("As a package…"));
    m_pack->setObjectName(u"paper.package"_s);
    m_pack->setToolTip(tr("The lesson with its study guides and files, to be taken in elsewhere"));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_save),
          static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_pack)})
        layout->addWidget(widget);
    connect(m_stop, &QPushButton::clicked, &m_work, &PaperWork::stop);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::askWhereTo);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::askPrinter);
    connect(m_pack, &QPushButton::clicked, this, &PaperDialog::askWhereToPack);
    connect(m_stop, &QPushButton::clicked, &m_packing, &ArchiveWork::stop);
}

void PaperDialog::connectWork()
{
    connect(&m_work, &PaperWork::ready, this, &PaperDialog::onReady);
    connect(&m_work, &PaperWork::previewed, this, &PaperDialog::showPages);
    connect(&m_work, &PaperWork::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
    connect(&m_work, &PaperWork::written, this, [this](const QString& path) {
        showWorking(false);
        m_message->showMessage(Tone::Good, tr("Saved: %1").arg(QFileInfo(path).fileName()));
    });
    connect(&m_work, &PaperWork::printed, this, [this] {
        showWorking(false);
        m_message->showMessage(Tone::Good, tr("Handed to the printer."));
    });
    connect(&m_work, &PaperWork::failed, this, [this](const Error& error) {
        showWorking(false);
        m_message->showError(error);
    });
    connect(&m_packing, &ArchiveWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_packing, &ArchiveWork::written, this,
            [this](const QString& path, const ArchiveReport& report) {
                showWorking(false);
                const bool isWhole = report.notHere.isEmpty() && report.findings.empty();
                m_message->showMessage(isWhole ? Tone::Good : Tone::Attention,
                                       ArchiveWords::written(path, report));
            });
    connect(&m_packing, &ArchiveWork::failed, this, [this](const Error& error) {
        showWorking(false);
        m_message->showMessage(Tone::Attention, ArchiveWords::notWritten(error));
    });
    for (QComboBox* choice : {m_layout, m_size, m_reader})
        connect(choice, &QComboBox::currentIndexChanged, this, &PaperDialog::preview);
    for (QCheckBox* choice : {m_notes, m_decision})
        connect(choice, &QCheckBox::toggled, this, &PaperDialog::preview);
}

void PaperDialog::load()
{
    const QSettings settings;
    const auto layout = paperLayoutFromWord(settings.value(layoutKey()).toString());
    const auto size = paperSizeFromWord(settings.value(sizeKey()).toString());
    m_layout->setCurrentIndex(m_layout->findData(int(layout.value_or(PaperLayout::Table))));
    m_size->setCurrentIndex(m_size->findData(int(size.value_or(PaperSize::A4))));
}

void PaperDialog::keep() const
{
    QSettings settings;
    settings.setValue(layoutKey(), toWord(choice().look.layout));
    settings.setValue(sizeKey(), toWord(choice().look.size));
}

PaperChoice PaperDialog::choice() const
{
    const int reader = m_reader->currentData().isValid() ? m_reader->currentData().toInt() : UsualReader;
    return {.look = {.size = PaperSize(m_size->currentData().toInt()),
                     .layout = PaperLayout(m_layout->currentData().toInt()),
                     .hasNoteColumn = m_notes->isChecked()},
            .reader = reader == UsualReader ? std::nullopt : std::optional(Reader(reader)),
            .saysDecision = m_decision->isChecked()};
}

void PaperDialog::onReady()
{
    showWorking(false);
    const QSignalBlocker quiet(m_reader);
    m_reader->clear();
    m_reader->addItem(tr("As usual for it"), UsualReader);
    for (const Reader reader : m_work.readers())
        m_reader->addItem(nameOfReader(reader), int(reader));
    m_count->setText(m_work.wanted() > 1 ? tr("%n documents, in one file. The pages are those of the first.",
                                              nullptr, int(m_work.wanted()))
                                         : QString());
    preview();
}

void PaperDialog::preview()
{
    m_work.preview(choice(), int(scaled(PreviewWidth) * devicePixelRatioF()));
}

void PaperDialog::showPages(const QList<QImage>& pages)
{
    while (QLayoutItem* item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QImage& page : pages) {
        QPixmap pixmap = QPixmap::fromImage(page);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        QLabel* label = makeLabel({}, TextRole::Body);
        label->setPixmap(pixmap);
        label->setFrameShape(QFrame::Box);
        m_pages->addWidget(label);
    }
}

void PaperDialog::showWorking(bool isWorking)
{
    m_progress->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_save->setEnabled(!isWorking && !m_work.sources().empty());
    m_print->setEnabled(!isWorking && !m_work.sources().empty());
    m_pack->setEnabled(!isWorking && m_work.isOneLesson());
}

QString PaperDialog::suggestedName(const QString& ending) const
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    const QString title = titleOnPaper(m_work.sources().front());
    const QString name = title.isEmpty() ? windowTitle() : title;
    return QString(name).remove(forbidden).left(60) + ending;
}

void PaperDialog::askWhereTo()
{
    auto* dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Word and WPS (*.docx)"), tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    dialog->selectFile(suggestedName(u".docx"_s));
    dialog->setDefaultSuffix(u"docx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PaperDialog::saveTo);
    dialog->open();
}

void PaperDialog::saveTo(const QString& path)
{
    keep();
    showWorking(true);
    m_work.save(choice(), path);
}

void PaperDialog::askWhereToPack()
{
    auto* dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString showcase = tr("Lesson to be shown, with what it lacks (*.zip)");
    dialog->setNameFilters({tr("Package of a lesson (*.zip)"), showcase});
    dialog->selectFile(suggestedName(u".zip"_s));
    dialog->setDefaultSuffix(u"zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, showcase](const QString& path) {
        packTo(dialog->selectedNameFilter() == showcase ? ArchiveForm::Showcase : ArchiveForm::Lesson, path);
    });
    dialog->open();
}

void PaperDialog::packTo(ArchiveForm form, const QString& path)
{
    const PaperSource& source = m_work.sources().front();
    showWorking(true);
    m_progress->setRange(0, 100);
    m_packing.start({.form = form,
                     .database = source.database,
                     .id = source.id,
                     .reader = choice().reader,
                     .path = path});
}

void PaperDialog::askPrinter()
{
    const PaperMeasures measures = measuresOf(choice().look.size);
    auto printer =
        std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setFullPage(true);
    (*printer)->setPageSize(
        QPageSize(QSizeF(measures.sheetWidth, measures.sheetHeight) * TwipsToPoints, QPageSize::Point));
    auto* dialog = new QPrintDialog(printer->get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        keep();
        showWorking(true);
        m_work.print(choice(), std::move(*printer));
    });
    dialog->open();
}

} // namespace shanke
