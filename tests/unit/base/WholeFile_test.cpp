// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WholeFile.h"
#include "support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

struct Stick
{
    QString path(const QString& name) const { return folder.filePath(name); }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("A link at the name, or at the name it is written under, is replaced and not followed",
          "[base][files]")
{
    const Stick stick;
    const QString mine = stick.put(u"我的教案.txt"_s, "床前明月光");
    REQUIRE(QFile::link(mine, stick.path(u"同步.bundle"_s)));
    REQUIRE(QFile::link(mine, stick.path(u"同步.bundle.partial"_s)));
    REQUIRE(writeWhole(stick.path(u"同步.bundle"_s), "bundle"));
    CHECK(Stick::read(mine) == "床前明月光");
    CHECK_FALSE(QFileInfo(stick.path(u"同步.bundle"_s)).isSymLink());
    CHECK(Stick::read(stick.path(u"同步.bundle"_s)) == "bundle");
    CHECK_FALSE(QFileInfo::exists(stick.path(u"同步.bundle.partial"_s)));

    REQUIRE(QFile::link(stick.path(u"没有"_s), stick.path(u"新.bundle.partial"_s))); // to where nothing is
    REQUIRE(writeWhole(stick.path(u"新.bundle"_s), "bundle"));
    CHECK_FALSE(QFileInfo::exists(stick.path(u"没有"_s)));
}

TEST_CASE("What is no file at the name that is written under is not written into", "[base][files]")
{
    const Stick stick;
    const QString partial = stick.path(u"同步.bundle.partial"_s);
    REQUIRE(::mkfifo(QFile::encodeName(partial).constData(), 0600) == 0);
    CHECK(writeWhole(stick.path(u"同步.bundle"_s), "bundle")); // would wait for a reader for ever
    REQUIRE(QDir().mkpath(partial + u"/子"_s));
    const auto refused = writeWhole(stick.path(u"同步.bundle"_s), "other");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
    CHECK(QFileInfo(partial).isDir());
    CHECK(Stick::read(stick.path(u"同步.bundle"_s)) == "bundle");
}

TEST_CASE("A file that is not whole leaves what was there, and nothing beside it", "[base][files]")
{
    const Stick stick;
    stick.put(u"清单.txt"_s, "旧");
    stick.put(u"清单.txt.partial"_s, "断电留下的");
    {
        WholeFile file(stick.path(u"清单.txt"_s));
        REQUIRE(file.open());
        REQUIRE(file.write("新"));
    }
    CHECK(Stick::read(stick.path(u"清单.txt"_s)) == "旧");
    CHECK_FALSE(QFileInfo::exists(stick.path(u"清单.txt.partial"_s)));
}
