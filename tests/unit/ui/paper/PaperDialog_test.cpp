// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readArchive.h"
#include "ui/common/InfoBar.h"
#include "ui/paper/PaperDialog.h"
#include "unit/ui/TwoDesks.h"
#include "unit/ui/common/OwnSettings.h"
#include "workspace/PaperService.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// A dialog as a person has it in front of them, with the first pages in it.
class OpenDialog
{
public:
    OpenDialog(Workspace& workspace, const QList<DocId>& documents)
        : dialog(new PaperDialog(workspace, documents))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        REQUIRE(eventually([&] { return pages() > 0; }));
    }

    int pages() const
    {
        return int(dialog->findChild<QScrollArea*>(u"paper.pages"_s)->findChildren<QLabel*>().size());
    }
    template <typename T>
    T* find(const QString& object) const
    {
        return dialog->findChild<T*>(object);
    }
    QByteArray saved(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        dialog->saveTo(path);
        QFile file(path);
        REQUIRE(eventually([&] { return file.exists() && find<QPushButton>(u"paper.save"_s)->isEnabled(); }));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    std::unique_ptr<PaperDialog> dialog;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("What is seen before printing is saved as Word, PDF or a web page", "[paper]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    OpenDialog open(*desks.teacher, {plan});
    CHECK(open.saved(u"a.docx"_s).startsWith("PK"));
    CHECK(open.saved(u"a.pdf"_s).startsWith("%PDF"));
    CHECK(open.saved(u"a.html"_s).contains(u"静夜思"_s.toUtf8()));
}

TEST_CASE("Several plans are one file, and their layout is chosen again the next time", "[paper]")
{
    const OwnSettings settings;
    TwoDesks desks;
    const QList<DocId> plans{desks.save(fixtureA()), desks.save(fixtureSc02())};
    {
        OpenDialog open(*desks.teacher, plans);
        auto* layout = open.find<QComboBox>(u"paper.layout"_s);
        layout->setCurrentIndex(layout->findData(int(PaperLayout::Card)));
        const QByteArray html = open.saved(u"week.html"_s);
        CHECK(html.count("<article>") == 2);
    }
    const OpenDialog again(*desks.teacher, plans);
    CHECK(again.dialog->choice().look.layout == PaperLayout::Card);
}

TEST_CASE("A file that cannot be written is said, and the dialog goes on", "[paper]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    const OpenDialog open(*desks.teacher, {plan});
    open.dialog->saveTo(u"/no/such/folder/a.docx"_s);
    REQUIRE(eventually([&] { return open.find<QWidget>(u"paper.message"_s)->isVisible(); }));
    CHECK(open.find<QPushButton>(u"paper.save"_s)->isEnabled());
}

TEST_CASE("A decision prints on the plan that it was about, and on no later text", "[paper]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    const Submission submission = desks.submit(plan);
    DecisionDraft draft;
    draft.submission = submission.id;
    desks.decide(draft);
    const PaperSource decided = answerOf(desks.teacher->paper().source({}, plan));
    REQUIRE(decided.decision.has_value());
    CHECK(decided.decision->decision.verdict == Verdict::Approved);
    CHECK(decided.most == Reader::Self);

    const OpenRecord open = answerOf(desks.teacher->records().open(plan));
    LessonPlan changed = fixtureA();
    changed.setSection(PlanSection::KeyPoints, {{.id = u"neu"_s, .text = u"改了"_s, .more = {}}});
    answerOf(desks.teacher->records().save(plan, open.rev, changed));
    CHECK(!answerOf(desks.teacher->paper().source({}, plan)).decision);
}

TEST_CASE("A lesson becomes a package that says what it lacks to be shown", "[paper]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    const OpenDialog open(*desks.teacher, {plan});
    const QTemporaryDir folder;
    REQUIRE(open.find<QPushButton>(u"paper.package"_s)->isEnabled());
    const auto* message = open.find<InfoBar>(u"paper.message"_s);
    for (const ArchiveForm form : {ArchiveForm::Lesson, ArchiveForm::Showcase}) {
        const QString path = folder.filePath(toWord(form) + u".zip"_s);
        open.dialog->packTo(form, path);
        CHECK_FALSE(open.find<QPushButton>(u"paper.package"_s)->isEnabled());
        REQUIRE(eventually([&] { return open.find<QPushButton>(u"paper.package"_s)->isEnabled(); }));
        CHECK(isOpenArchive(path));
        CHECK(message->text().contains(toWord(form) + u".zip"_s));
        CHECK(message->text().contains(u"no video"_s) == (form == ArchiveForm::Showcase));
    }
    open.dialog->packTo(ArchiveForm::Lesson, u"/no/such/folder/a.zip"_s);
    REQUIRE(eventually([&] { return open.find<QPushButton>(u"paper.package"_s)->isEnabled(); }));
    CHECK(message->isVisible());
    CHECK(message->text().contains(u"choose a folder"_s));
}

TEST_CASE("Several documents are no package", "[paper]")
{
    TwoDesks desks;
    const OpenDialog open(*desks.teacher, {desks.save(fixtureA()), desks.save(fixtureSc02())});
    CHECK_FALSE(open.find<QPushButton>(u"paper.package"_s)->isEnabled());
}
