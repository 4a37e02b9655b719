// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "flaws.h"
#include "scenes.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>

#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::Program;
using test::Scene;

namespace {

/** How a scene is looked at, apart from the scale, which is one for a whole process. */
struct Look {
    QString language;
    ui::ThemeChoice theme;
    QSize size;
};

constexpr QSize usual{1280, 860};
constexpr QSize small{700, 500};

struct Shot {
    Look look;
    bool isLarge;
};

/** Of the looks that a view is seen in, one a language. */
Shot shotOf(std::size_t view, std::size_t language)
{
    const bool dark = (view + language / 2) % 2;
    const bool narrow = (view / 2 + language) % 2;
    return {{explain::Language::available().at(qsizetype(language)),
                dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, narrow ? small : usual},
        (view + language) % 2 == 1};
}

bool isLarge()
{
    return qApp->devicePixelRatio() > 1;
}

} // namespace

Q_DECLARE_METATYPE(Look)
Q_DECLARE_METATYPE(Scene)

/**
 * Everything that can be seen, looked at for what is wrong with it. By itself it takes those of the chosen looks that
 * are at this process's scale; with JOBSCOPE_SCENES=all every scene in every look. JOBSCOPE_PICTURES names a
 * folder that the pictures go to.
 */
class TestScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    /** Of view, language, theme, size and scale, any two are seen together in all their values. */
    void everyPairIsSeen()
    {
        const std::size_t views = test::views().size();
        const std::size_t languages = std::size_t(explain::Language::available().size());
        const std::array<std::size_t, 5> values{views, languages, 2, 2, 2};
        std::map<std::pair<std::size_t, std::size_t>, std::set<std::pair<std::size_t, std::size_t>>> seen;
        for (std::size_t v = 0; v < views; ++v) {
            for (std::size_t l = 0; l < languages; ++l) {
                const Shot shot = shotOf(v, l);
                const std::array<std::size_t, 5> all{v, l, shot.look.theme == ui::ThemeChoice::Dark ? 1U : 0U,
                    shot.look.size == small ? 1U : 0U, shot.isLarge ? 1U : 0U};
                for (std::size_t a = 0; a < all.size(); ++a) {
                    for (std::size_t b = a + 1; b < all.size(); ++b)
                        seen[{a, b}].insert({all[a], all[b]});
                }
            }
        }
        QVERIFY(views * languages <= 60);
        for (const auto& [factors, pairs] : seen)
            QCOMPARE(pairs.size(), values[factors.first] * values[factors.second]);
    }

    void nothingIsWrong_data()
    {
        QTest::addColumn<Scene>("scene");
        QTest::addColumn<Look>("look");
        const auto row = [](const test::View& view, const Scene& scene, const Look& look) {
            QTest::newRow(qPrintable(u"%1, %2, %3, %4, %5"_s.arg(view.name, scene.name, look.language,
                ui::toText(look.theme), u"%1 x %2"_s.arg(look.size.width()).arg(look.size.height()))))
                << scene << look;
        };
        const auto all = test::views();
        const QStringList languages = explain::Language::available();
        const bool isAll = qEnvironmentVariable("JOBSCOPE_SCENES") == u"all";
        for (std::size_t v = 0; v < all.size(); ++v) {
            const auto& scenes = all[v].scenes;
            for (std::size_t l = 0; l < std::size_t(languages.size()); ++l) {
                if (!isAll) {
                    if (const Shot shot = shotOf(v, l); shot.isLarge == isLarge())
                        row(all[v], scenes[(l + v) % scenes.size()], shot.look);
                    continue;
                }
                for (const Scene& scene : scenes) {
                    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark,
                             ui::ThemeChoice::LightContrast, ui::ThemeChoice::DarkContrast}) {
                        for (const QSize size : {usual, small})
                            row(all[v], scene, {languages.at(qsizetype(l)), theme, size});
                    }
                }
            }
        }
    }

    void nothingIsWrong()
    {
        QFETCH(Scene, scene);
        QFETCH(Look, look);
        ui::Preferences preferences;
        preferences.language = look.language;
        preferences.theme = look.theme;
        preferences.notices = false; // nobody asks about them
        Program p(preferences);
        p.window().resize(look.size);
        QVERIFY(QTest::qWaitForWindowExposed(&p.window()));
        if (!scene.isFromScratch)
            p.loadSample();
        scene.play(p);
        if (QTest::currentTestFailed())
            return;
        QWidget& stage = test::stage(p);
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("JOBSCOPE_PICTURES");
        if (!folder.isEmpty()) {
            QString name = QString::fromUtf8(QTest::currentDataTag());
            name.replace(u", "_s, u"-"_s).replace(u' ', u'_');
            QVERIFY(stage.grab().save(QDir(folder).filePath(name + (isLarge() ? u"-2x.png"_s : u".png"_s))));
        }
        QTRY_VERIFY2(test::flaws(stage).isEmpty(), qPrintable(u'\n' + test::flaws(stage).join(u'\n')));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestScenes)
#include "tst_scenes.moc"
