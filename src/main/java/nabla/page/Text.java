package nabla.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nabla.book.Language;

/**
 * Every word of the interface, in both languages.
 *
 * <p>A constant whose name starts with {@code JS_} also travels to the browser, in the script of {@link BrowserWords}, with
 * the rest of the name in camelCase as key, so that {@code JS_COPY_LINK} is {@code texts.copyLink}. A {@code %s} in a text is a place to fill, by {@link #in} on the server
 * and by {@code lib/base/text.js} in the browser.
 */
public enum Text {
    TITLE("나블라", "Nabla"),
    SUBTITLE("순간의 변화율에서 작은 신경망까지", "From the rate of change to a small neural network"),
    DESCRIPTION(
            "머신러닝에 쓰이는 미분을 속도계의 눈금에서 시작하여 신경망까지 다루는 책입니다. 함수를 직접 입력하면 그림이 그 함수로 다시 그려지고, 화면의 수는 모두 실제로 계산한 값입니다.",
            "A book on the calculus behind machine learning, from a speedometer to a neural network. Type a function of your own"
                    + " and the figures run on it; every number on the page has really been computed."),
    CONTENTS("차례", "Contents"),
    SKIP_TO_TEXT("본문으로 건너뛰기", "Skip to the text"),
    BOOK_NAVIGATION("책", "Book"),
    ON_THIS_PAGE("이 장에서", "In this lesson"),
    LESSON_ORDER("앞뒤 장", "Previous and next lesson"),
    PREVIOUS("이전 장", "Previous"),
    NEXT("다음 장", "Next"),
    LESSON("%s장", "Lesson %s"),
    PART("%s부", "Part %s"),
    START("첫 장 읽기", "Start reading"),
    HOME("차례로 가기", "Go to the contents"),
    APPENDIX("부록", "Appendix"),
    GLOSSARY("용어집", "Glossary"),
    GLOSSARY_SUMMARY(
            "이 책에 나오는 용어 %s개의 뜻과 영어 이름, 그 용어가 나오는 장",
            "What the book’s %s terms mean, what they are called in Korean, and which lessons use them"),
    USED_IN("나오는 곳", "Used in"),
    SEARCH("검색", "Search"),
    JS_SEARCH_PLACEHOLDER("책에서 찾을 말", "Words to find in the book"),
    SEARCH_SUBMIT("찾기", "Find"),
    SEARCH_TOO_LONG("찾을 말은 %s자까지 쓸 수 있습니다.", "A search may have at most %s characters."),
    JS_SEARCH_NOTHING("찾은 곳이 없습니다.", "Nothing found."),
    JS_SEARCH_COUNT("%s곳에서 찾았습니다.", "Places found: %s."),
    JS_SEARCH_INSTEAD("입력한 말은 없어 ‘%s’로 찾았습니다: %s곳.", "Nothing is written that way. Places found for “%s”: %s."),
    JS_SEARCH_ALL("모두 보기", "Show all"),
    JS_SEARCH_HERE("찾은 곳", "Found"),
    JS_SEARCH_OTHER("영어 본문에서 찾은 곳", "In the Korean text"),
    JS_SEARCH_HINT("용어나 문장 일부를 입력하십시오. 띄어쓰기는 상관없습니다.", "Type a term or part of a sentence. Spaces don’t matter."),
    JS_SEARCH_KEYS("↑ ↓로 고르고 Enter로 엽니다. Esc를 누르면 닫힙니다.", "↑ ↓ choose, Enter opens, Esc closes."),
    JS_SEARCH_FAILED("지금은 검색할 수 없습니다. 잠시 뒤에 다시 시도하십시오.", "Search is not available right now. Try again in a moment."),
    JS_SEARCH_CLOSE("닫기", "Close"),
    COVER("간격을 줄이면 할선이 접선에 다가갑니다", "As the step shrinks, the secant turns into the tangent"),
    COVER_LOOK("초록 점을 끌어 보고, 함수도 바꿔 보십시오.", "Drag the green point, or type a function of your own."),
    CONTINUE("이어서 읽기", "Continue reading"),
    FOR_WHOM("누가 읽는가", "For whom"),
    FOR_WHOM_WORDS(
            "신경망이 어떻게 학습하는지, 그 속의 미분이 무엇을 하는지 직접 움직여 보며 알고 싶은 사람",
            "Whoever wants to know what derivatives do inside a network that learns, by moving things and watching"),
    NEEDED("알아야 할 것", "What you should know"),
    NEEDED_WORDS(
            "고등학교 수학(함수, 지수와 로그). 파이썬 프로그램을 조금 읽을 수 있으면 좋습니다.",
            "School mathematics up to exponentials and logarithms. Being able to read a little Python helps."),
    DURATION("걸리는 시간", "How long it takes"),
    DURATION_WORDS("한 장에 %s~%s분, 모두 %s시간쯤", "%s to %s minutes a lesson, about %s hours in all"),
    COSTS("드는 것", "What it costs"),
    COSTS_WORDS("없습니다. 계정을 만들 필요도, 설치할 것도 없습니다.", "Nothing. There is no account to make and nothing to install."),
    MINUTES("약 %s분", "About %s minutes"),
    PLAY("바로 해 보기", "Just play"),
    PLAY_WORDS("책의 모든 그림을 함수 하나로 움직여 보는 실험실", "Every figure of the book, running on one function of your choice"),
    OTHER_LANGUAGE("English", "한국어"),
    OLD_BROWSER(
            "이 브라우저는 오래되어 본문과 그림 설명만 보여 드립니다. 움직이는 그림과 연습 문제는 Chrome 92, Firefox 102, Safari 15.4부터 쓸 수 있습니다.",
            "This browser is too old for moving figures and exercises, so it shows the text and a description of each figure."
                    + " The rest works in Chrome 92, Firefox 102, Safari 15.4 and later."),
    NOT_FOUND("이 주소에는 페이지가 없습니다", "There is no page at this address"),
    NOT_FOUND_ADVICE(
            "주소를 잘못 적었거나 페이지가 옮겨졌을 수 있습니다. 차례에서 찾아보십시오.",
            "It may be misspelt, or the page may have moved. The contents list everything there is."),
    BAD_REQUEST("이 요청은 처리할 수 없습니다", "This request cannot be answered"),
    BAD_REQUEST_ADVICE(
            "브라우저가 보낸 내용을 책이 이해하지 못했습니다. 차례에서 다시 시작하십시오.",
            "The book did not understand what the browser sent. Start again from the contents."),
    OUR_FAULT("책에 문제가 생겼습니다", "Something broke in the book"),
    OUR_FAULT_ADVICE("잘못은 이쪽에 있습니다. 잠시 뒤에 다시 열어 보십시오.", "The fault is ours. Try again in a moment."),
    AUTHOR_BANNER("내용에서 고칠 곳: %s", "To mend in the content: %s"),
    AUTHOR_LAST_GOOD("아래는 오류가 없던 마지막 판입니다.", "Below is the last edition that was free of errors."),
    EXPECTED("있어야 할 것: %s", "expected: %s"),
    GOT("있는 것: %s", "got: %s"),
    JS_THEME_SYSTEM("테마: 시스템 설정", "Theme: system"),
    JS_THEME_LIGHT("테마: 밝게", "Theme: light"),
    JS_THEME_DARK("테마: 어둡게", "Theme: dark"),
    JS_FIGURE_BROKEN("이 그림을 불러오지 못했습니다. 페이지를 새로 고쳐 보십시오.", "This figure could not be loaded. Try reloading the page."),

    // ---- figures and formula fields: constants of static/widgets and static/lib from here on ----

    FIGURE("그림 %s", "Figure %s"),
    TRY_IT("해 보기", "Try it"),
    JS_FUNCTION("함수", "Function"),
    JS_FUNCTION_OF("함수 f(%s)", "Function f(%s)"),
    JS_POINT("점 %s", "Point %s"),
    JS_READ_AS("읽은 식", "Read as"),
    JS_STEP_SIZE("간격 h", "Step size h"),
    JS_STEP_VALUE("h = %s", "h = %s"),
    JS_SCHEME("차분", "Difference"),
    JS_FORWARD("전방 차분", "Forward"),
    JS_BACKWARD("후방 차분", "Backward"),
    JS_CENTRAL("중심 차분", "Central"),
    JS_MORE("보이는 구간", "Visible range"),
    JS_WINDOW_LOW("왼쪽 끝", "Left end"),
    JS_WINDOW_HIGH("오른쪽 끝", "Right end"),
    JS_COMPARE_POINT("비교할 점", "Point to compare"),
    JS_HANDLE("곡선 위의 점", "Point on the curve"),
    JS_HANDLE_VALUE("%s = %s, 함숫값 %s", "%s = %s, value %s"),
    JS_CURVE("곡선", "curve"),
    JS_TANGENT("접선", "tangent"),
    JS_SECANT("할선", "secant"),
    JS_TANGENT_SENTENCE(
            "h = %s: 할선의 기울기는 %s, 참값은 %s, 오차는 %s",
            "h = %s: the secant has slope %s, the exact value is %s, the error is %s"),
    JS_SAME_NUMBER(
            "h = %s: x + h와 x가 같은 수여서 할선이 정해지지 않습니다. 계산된 값은 %s, 참값은 %s, 오차는 %s",
            "h = %s: x + h is the same number as x, so there is no secant. The computed value is %s, the exact value is %s, the error is %s"),
    JS_NO_EXACT_SENTENCE(
            "h = %s: 할선의 기울기는 %s. 이 점에는 비교할 참값이 없습니다.",
            "h = %s: the secant has slope %s. At this point there is no exact value to compare it with."),
    JS_SAME_NUMBER_NO_EXACT(
            "h = %s: x + h와 x가 같은 수여서 할선이 정해지지 않습니다. 계산된 값은 %s. 이 점에는 비교할 참값이 없습니다.",
            "h = %s: x + h is the same number as x, so there is no secant. The computed value is %s. At this point there is no exact value to compare it with."),
    JS_COMPARE_SENTENCE(
            "접선의 기울기: %s = %s에서 %s, %s = %s에서 %s", "Slope of the tangent: at %s = %s it is %s, at %s = %s it is %s"),
    JS_STEP_COLUMN("h", "h"),
    JS_VALUE_COLUMN("차분의 값", "difference"),
    JS_ERROR_COLUMN("오차", "error"),
    JS_TANGENT_TABLE("간격 h마다 %s 값과 오차", "Each step size h: the difference (%s) and its error"),
    JS_SWEEP_TABLE("간격 h마다 오차의 크기", "The size of the error at each step size h"),
    JS_SWEEP_BEST_OF("%s: h = %s에서 오차가 가장 작습니다. 오차는 %s", "%s: the error is smallest at h = %s, where it is %s"),
    JS_SWEEP_NONE("표시할 차분을 하나 이상 고르십시오.", "Choose at least one difference to show."),
    JS_SWEEP_NO_EXACT(
            "이 점에는 미분계수가 없으므로 오차도 없습니다. 차분이 계산한 값은 표에 있습니다.",
            "At this point there is no derivative, and so there is no error. What the differences computed stands in the table."),
    JS_SWEEP_EXACT_ONLY(
            "고른 차분의 오차가 어느 h에서나 0입니다. 0은 로그 눈금에 놓을 수 없어 그림이 비어 있습니다.",
            "With the chosen differences the error is 0 at every h. A logarithmic axis has no place for 0, so the picture is empty."),
    JS_FIRST_STATE("처음 그림에 대한 설명:", "About the figure as it was at first:"),
    JS_SWEEP_AT("세로선이 있는 h = %s에서 오차:", "The errors at the vertical line, h = %s:"),
    JS_SWEEP_ERROR_OF("%s %s", "%s %s"),
    JS_READ_OUT("읽을 간격 h", "Step size to read out"),
    JS_ERROR_AXIS("오차", "error"),
    JS_SLOPE("직선의 기울기 %s", "slope %s"),
    JS_EXACT_COLUMN("참값", "exact"),
    JS_RUN("실행", "Run"),
    JS_OUTPUT("출력", "Output"),
    JS_NOT_RUN("바꾼 값으로 아직 실행하지 않았습니다. 실행을 누르십시오.", "Not run with the new values yet. Press Run."),
    JS_SHOW_TABLE("표로 보기", "Show as table"),
    JS_HIDE_TABLE("표 접기", "Hide table"),
    JS_TAKE("가져가기", "Take it along"),
    JS_COPY_LINK("링크 복사", "Copy link"),
    JS_SAVE_PNG("PNG로 저장", "Save as PNG"),
    JS_SAVE_SVG("SVG로 저장", "Save as SVG"),
    JS_SAVE_CSV("CSV로 저장", "Save as CSV"),
    JS_COPY_CODE("프로그램 복사", "Copy the program"),
    JS_NOT_COPIED_CODE("복사하지 못했습니다", "Could not copy"),
    JS_EMBED_CODE("다른 웹 페이지에 이 그림을 넣는 HTML 코드", "HTML that shows this figure in another page"),
    JS_COPY_EMBED("HTML 코드 복사", "Copy embed code"),
    JS_EMBED_COPIED("복사했습니다. 웹 페이지의 HTML에 붙여 넣으십시오.", "Copied. Paste it into the HTML of your page."),
    JS_COPIED("복사했습니다", "Copied"),
    JS_NOT_COPIED("복사하지 못했습니다. 주소 표시줄의 주소를 쓰십시오.", "Could not copy. Use the address in the address bar."),
    JS_RESET("처음으로", "Reset"),
    JS_UNDO_RESET("방금 상태로", "Undo reset"),
    JS_RETRY("다시 시도", "Try again"),
    JS_NETWORK(
            "서버에 연결하지 못했습니다. 인터넷 연결을 확인하고 다시 시도하십시오.",
            "The server cannot be reached. Check the connection and try again."),
    JS_SERVER("서버가 답하지 못했습니다. 잠시 뒤에 다시 시도하십시오.", "The server could not answer. Try again in a moment."),
    JS_WAITING(
            "지금은 서버가 계산할 것이 많습니다. 그림이 %s초쯤 뒤에 스스로 다시 묻습니다.",
            "The server has much to compute just now. The figure asks again by itself in about %s s."),
    JS_LOADING("그림을 준비하고 있습니다.", "Preparing the figure."),

    // ---- playground ----

    JS_EXAMPLES("예로 든 함수", "Examples"),
    JS_SHARED_SENTENCE("아래의 그림 %s개가 이 함수로 그려집니다.", "The %s figures below run on this function."),

    // ---- player of steps ----

    JS_PLAYER("단계별로 보기", "Step by step"),
    JS_PLAY("재생", "Play"),
    JS_PAUSE("일시 정지", "Pause"),
    JS_STEP_BACK("한 걸음 뒤로", "Step back"),
    JS_STEP_FORWARD("한 걸음 앞으로", "Step forward"),

    // ---- descent: paths over contour lines ----

    JS_START_LABEL("출발점", "Start"),
    JS_START_OF("출발점 %s", "Start %s"),
    JS_START_VALUE("출발점 %s, 함숫값 %s", "Start %s, value %s"),
    JS_LEARNING_RATE("학습률 η", "Learning rate η"),
    JS_RATE_SLIDER("%s, 로그 눈금", "%s, on a logarithmic scale"),
    JS_STEPS("걸음 수", "Steps"),
    JS_STOP_NORM("멈출 기준 ‖∇f‖ <", "Stop when ‖∇f‖ <"),
    JS_STEP("걸음", "Step"),
    JS_STEP_NUMBER("걸음 %s", "Step %s"),
    JS_STEP_VALUE_OF("걸음 %s, 점 %s, 함숫값 %s", "Step %s, point %s, value %s"),
    JS_METHODS("방법(여럿을 골라 비교할 수 있습니다)", "Methods (choose several to compare)"),
    JS_DESCENT("경사 하강법", "Gradient descent"),
    JS_ASCENT("경사 상승법", "Gradient ascent"),
    JS_MOMENTUM("모멘텀", "Momentum"),
    JS_NESTEROV("네스테로프", "Nesterov"),
    JS_ADAGRAD("AdaGrad", "AdaGrad"),
    JS_RMSPROP("RMSProp", "RMSProp"),
    JS_ADAM("Adam", "Adam"),
    JS_NEWTON("뉴턴 방법", "Newton's method"),
    JS_BACKTRACKING("백트래킹 직선 탐색", "Backtracking line search"),
    JS_SCALE("f의 눈금", "Scale of f"),
    JS_LINEAR("선형 눈금", "Linear"),
    JS_LOGARITHMIC("로그 눈금", "Logarithmic"),
    JS_NEEDS_POSITIVE(
            "f의 값이 모두 양수일 때만 로그 눈금을 쓸 수 있습니다.", "A logarithmic scale needs values of f that are all positive."),
    JS_VALUES_ALT("걸음마다 f의 값", "f at each step"),
    JS_DESCENT_AT("걸음 %s: 점 %s, f\u00a0= %s, ‖∇f‖\u00a0= %s.", "Step %s: point %s, f\u00a0= %s, ‖∇f‖\u00a0= %s."),
    JS_DESCENT_OF("%s: 점 %s, f\u00a0= %s, ‖∇f‖\u00a0= %s.", "%s: point %s, f\u00a0= %s, ‖∇f‖\u00a0= %s."),
    JS_OUTSIDE_SINCE("걸음 %s부터 그림 밖에 있습니다.", "It has been outside the picture since step %s."),
    JS_CAME_BACK("걸음 %s에서 그림 밖으로 나갔다가 돌아왔습니다.", "It left the picture at step %s and came back."),
    JS_STOPPED_STEPS("%s걸음을 모두 걸었고, 끝점은 %s입니다.", "All %s steps are taken; the end point is %s."),
    JS_STOPPED_NORM(
            "%s걸음을 걷자 ‖∇f‖가 정한 값보다 작아져 멈췄고, 끝점은 %s입니다.",
            "It stopped after %s steps, since ‖∇f‖ fell below the limit; the end point is %s."),
    JS_STOPPED_DIVERGED(
            "발산했습니다. %s걸음을 걷자 수가 너무 커져 멈췄고, 끝점은 %s입니다.",
            "It diverged: after %s steps the numbers grew too large to go on; the end point is %s."),
    JS_STOPPED_UNDEFINED(
            "%s걸음을 걷자 f나 기울기(gradient)의 값이 없는 곳에 이르러 멈췄고, 끝점은 %s입니다.",
            "After %s steps it came to where f or its gradient has no value, and stopped; the end point is %s."),
    JS_ROSE("f는 줄지 않고 늘었습니다. 처음 값은 %s, 마지막 값은 %s입니다.", "f did not fall but rose, from %s to %s."),
    JS_DESCENT_TABLE("걸음마다 점과 f와 ‖∇f‖", "The point, f and ‖∇f‖ at each step"),
    JS_DESCENT_TABLE_CUT(
            "걸음마다 점과 f와 ‖∇f‖: 처음 %s걸음과 마지막 걸음", "The point, f and ‖∇f‖ at each step: the first %s steps and the last"),

    // ---- field: arrows over contour lines ----

    JS_ARROWS("화살표", "Arrows"),
    JS_GRADIENT_ARROWS("기울기 벡터 ∇f", "Gradient ∇f"),
    JS_NEGATIVE_ARROWS("반대 방향 −∇f", "Negative gradient −∇f"),
    JS_ARROWS_ASCENT("화살표는 ∇f, f가 가장 빨리 커지는 쪽", "The arrows are ∇f: the way f rises fastest"),
    JS_ARROWS_DESCENT("화살표는 −∇f, f가 가장 빨리 작아지는 쪽", "The arrows are −∇f: the way f falls fastest"),
    JS_ARROW_LENGTH(
            "화살표가 길수록 벡터가 큽니다. 가장 큰 크기는 %s입니다. 아주 짧은 것은 늘이고, 읽고 있는 것은 확대하여 그렸습니다.",
            "The longer the arrow, the larger the vector; the largest norm is %s. The shortest are lengthened, and the one"
                    + " that is read out is magnified."),
    JS_FIELD_ASCENT("점 %s: 기울기 벡터 ∇f는 %s, 크기는 %s.", "At %s the gradient ∇f is %s, with norm %s."),
    JS_FIELD_DESCENT("점 %s: 기울기 벡터의 반대 −∇f는 %s, 크기는 %s.", "At %s the negative gradient −∇f is %s, with norm %s."),
    JS_FIELD_LEVEL("점 %s: 기울기 벡터가 0입니다. %s", "At %s the gradient is 0. %s"),
    JS_ARROW_VALUE("점 %s, 벡터 %s, 크기 %s", "point %s, vector %s, norm %s"),
    JS_FIELD_NONE("이 구간에는 기울기 벡터가 정해지는 점이 없습니다.", "Nowhere in this range does the function have a gradient."),
    JS_READING_POINT("읽을 점 %s", "Point to read, %s"),
    JS_FIELD_TABLE("화살표마다 점과 벡터와 크기", "The point, the vector and its norm for each arrow"),
    JS_VECTOR_COLUMN("벡터", "vector"),
    JS_NORM_COLUMN("크기", "norm"),

    // ---- landscapes: maps, surfaces and their slices ----

    JS_LOW_END("%s의 아래쪽 끝", "Low end of %s"),
    JS_HIGH_END("%s의 위쪽 끝", "High end of %s"),
    JS_PLACE_SENTENCE(
            "%s = %s, %s = %s: 함숫값은 %s, 편미분은 (%s, %s) = (%s, %s)",
            "%s = %s, %s = %s: the value is %s, the partial derivatives are (%s, %s) = (%s, %s)"),
    JS_PLACE_NO_EXACT(
            "%s = %s, %s = %s: 함숫값은 %s. 이 점에는 믿을 만한 편미분이 없습니다.",
            "%s = %s, %s = %s: the value is %s. At this point there are no partial derivatives to rely on."),
    JS_TURN_BY_MOUSE("끌거나 방향키를 눌러 돌립니다", "Drag it or press the arrow keys to turn it"),
    JS_TURN_BY_TOUCH("옆으로 밀어 돌리고 두 손가락으로 기울입니다", "Swipe sideways to turn it, tilt it with two fingers"),
    JS_TURN_BY_KEYS(
            "방향키로 돌리고, +와 -로 확대하거나 축소하고, 0을 누르면 처음 시점으로 돌아갑니다.",
            "The arrow keys turn it, + and - zoom, 0 goes back to the first view."),
    JS_HANDLE_ALONG("지도 위의 점, %s 방향", "Point on the map, along %s"),
    JS_HANDLE_OF("잘린 곡선 위의 점, %s 방향", "Point on the cut, along %s"),
    JS_CUT("잘린 곡선", "cut"),
    JS_CUT_SENTENCE(
            "평면 %s = %s: 접선의 기울기 %s는 중심 차분으로 %s, 참값은 %s",
            "Plane %s = %s: the slope %s of the tangent is %s by central difference, and exactly %s"),
    JS_CUT_NO_EXACT(
            "평면 %s = %s: 접선의 기울기 %s는 중심 차분으로 %s. 이 점에는 비교할 참값이 없습니다.",
            "Plane %s = %s: the slope %s is %s by central difference. At this point there is no exact value to compare it with."),
    JS_CUT_SECANTS("h = %s: 두 할선의 기울기는 %s, %s", "h = %s: the secants have the slopes %s and %s"),
    JS_CUT_SECANT_COLUMN("할선의 기울기", "slope of the secant"),
    JS_CUT_TABLE("두 평면이 자른 곡선과 접선의 기울기", "The two cuts and the slopes of their tangents"),
    JS_PLANE_COLUMN("평면", "plane"),
    JS_CUT_COLUMN("잘린 곡선", "cut"),
    JS_VIEW("시점", "View"),
    JS_ZOOM_IN("확대", "Zoom in"),
    JS_ZOOM_OUT("축소", "Zoom out"),
    JS_RESET_VIEW("처음 시점으로", "Reset the view"),
    JS_NO_WEBGL(
            "이 브라우저에서는 3차원 그림을 그리는 WebGL을 쓸 수 없어 등고선만 보여 줍니다.",
            "This browser has no WebGL to draw surfaces with, so the contour lines stand alone."),
    JS_NO_SCENE("3차원 그림을 불러오지 못해 등고선만 보여 줍니다.", "The surface could not be loaded, so the contour lines stand alone."),

    JS_TOUCHING("접하는 이차식", "touching quadratic"),
    JS_BENDING_DIRECTIONS("휘는 방향", "directions of bending"),
    JS_NEWTON_STEP("뉴턴 방법의 한 걸음", "Newton’s step"),
    JS_QUADRATIC_SENTENCE("점 %s: 함숫값은 %s입니다. %s %s %s", "At %s the value is %s. %s %s %s"),
    JS_QUADRATIC_BOWL(
            "곡률이 λ₁ = %s, λ₂ = %s로 모두 양수이므로 이차식은 그릇 모양입니다.",
            "Both curvatures, λ₁ = %s and λ₂ = %s, are positive: the quadratic is a bowl."),
    JS_QUADRATIC_DOME(
            "곡률이 λ₁ = %s, λ₂ = %s로 모두 음수이므로 이차식은 엎은 그릇 모양입니다.",
            "Both curvatures, λ₁ = %s and λ₂ = %s, are negative: the quadratic is a dome."),
    JS_QUADRATIC_SADDLE(
            "곡률이 λ₁ = %s, λ₂ = %s로 부호가 다르므로 이차식은 안장 모양입니다.",
            "The curvatures, λ₁ = %s and λ₂ = %s, have different signs: the quadratic is a saddle."),
    JS_QUADRATIC_TROUGH(
            "곡률은 λ₁ = %s, λ₂ = %s입니다. 곡률이 0인 방향으로는 이차식이 휘지 않습니다.",
            "The curvatures are λ₁ = %s and λ₂ = %s; where one is zero the quadratic does not bend."),
    JS_NEWTON_LEADS("뉴턴 방법의 한 걸음은 %s에 이릅니다.", "Newton’s step leads to %s."),
    JS_NEWTON_STAYS("기울기(gradient)가 0이므로 뉴턴 방법은 이 점에 머뭅니다.", "The gradient is zero, so Newton’s step stays here."),
    JS_NEWTON_NONE(
            "이차식이 수평이 되는 점이 하나로 정해지지 않아 뉴턴 방법을 쓸 수 없습니다.",
            "There is no single point at which the quadratic is level, so there is no Newton step."),
    JS_HESSIAN("헤세 행렬 H", "Hessian H"),
    JS_DIRECTION("방향 %s", "along %s"),
    JS_GRADIENT_NAME("기울기(gradient) ∇f", "gradient ∇f"),
    JS_CONDITION("조건수 κ = λ₂ / λ₁", "condition number κ = λ₂ / λ₁"),
    JS_CONDITION_NONE("두 고윳값이 모두 양수일 때 씁니다", "only where both eigenvalues are positive"),
    JS_EIGENVALUE("고윳값 %s", "eigenvalue %s"),
    JS_QUADRATIC_TABLE("이 점에서의 함수와 이차식", "The function and its quadratic at this point"),
    JS_QUANTITY_COLUMN("이름", "quantity"),
    JS_NOTHING("없음", "none"),

    // ---- training: neuron and network ----

    JS_TRAINING_STEP("걸음 %s, 손실 %s", "Step %s, loss %s"),
    JS_LOSS("손실 L", "loss L"),
    JS_LOSS_LOGARITHMIC("손실 L (로그 눈금)", "loss L (logarithmic)"),
    JS_LOSS_GREW(
            "손실이 처음보다 커졌습니다. 학습률이 너무 큽니다.", "The loss ended larger than it began: the learning rate is too large."),
    JS_SHOWN_STEP("지금 걸음", "this step"),
    JS_TARGET_AXIS("정답 t", "target t"),
    JS_PREDICTION_AXIS("예측 ŷ", "prediction ŷ"),
    JS_PREDICTION("예측 ŷ", "prediction ŷ"),
    JS_FIT_LINE("예측 = 정답", "prediction = target"),
    JS_RESIDUAL("오차 ŷ − t", "error ŷ − t"),
    JS_FIT_ALT("정답에 대한 예측. 값은 아래 표에 있습니다.", "Predictions against targets; the table below has the values."),
    JS_WEIGHTS_AND_GRADIENT("가중치 w와 기울기(gradient) ∂L/∂w", "Weights w and gradient ∂L/∂w"),
    JS_START_VALUES("처음 값", "Start"),
    JS_STARTING_WEIGHT("%s의 처음 값", "%s at the start"),
    JS_VALUES_NOW("지금 값", "Now"),
    JS_GRADIENT_NUMERIC("중심 차분", "by difference"),
    JS_GRADIENT_EXACT("참값", "exact"),
    JS_FORWARD_PASS("데이터에서 손실까지", "From the samples to the loss"),
    JS_SAMPLE("데이터", "Sample"),
    JS_SAMPLE_CELL("데이터 %s의 %s", "Sample %s, %s"),
    JS_ADD_SAMPLE("데이터 추가", "Add a sample"),
    JS_REMOVE_SAMPLE("데이터 %s 지우기", "Remove sample %s"),
    JS_MEAN_LOSS("평균, 곧 손실 L", "Mean: the loss L"),
    JS_NEURON_STEP("걸음 %s: 가중치는 %s, 손실은 %s입니다.", "Step %s: the weights are %s, the loss is %s."),
    JS_NEURON_END("마지막 걸음 %s: 가중치는 %s, 손실은 %s입니다.", "Last step, %s: the weights are %s, the loss is %s."),
    JS_NEURON_TABLE("걸음마다 가중치와 손실과 기울기(gradient)", "The weights, the loss and the gradient at each step"),
    JS_PROBABILITY("확률 y", "probability y"),
    JS_CLASS_OF("클래스 %s", "class %s"),
    JS_RIGHT_CLASS_OF("클래스 %s(정답)", "class %s (right)"),
    JS_CLASS_COLUMN("클래스", "Class"),
    JS_SCORE_COLUMN("점수 s = xW", "Score s = xW"),
    JS_SOFTMAX_COLUMN("소프트맥스 y", "Softmax y"),
    JS_TARGET_COLUMN("정답 t", "Target t"),
    JS_INPUT_OF("입력 %s", "Input %s"),
    JS_RIGHT_CLASS("정답은 클래스 %s", "Class %s is right"),
    JS_PREDICTED("신경망의 답", "predicted"),
    JS_POWER_SUM("합 %s", "sum %s"),
    JS_STARTING_MATRIX("가중치 행렬 W의 처음 값", "Weight matrix W at the start"),
    JS_MATRIX_NOW("지금 걸음의 가중치 W와 기울기(gradient) ∂L/∂W", "Weights W and gradient ∂L/∂W at this step"),
    JS_SEED("시드", "Seed"),
    JS_DRAW_AGAIN("다시 뽑기", "Draw again"),
    JS_NETWORK_RIGHT(
            "걸음 %s: 신경망의 답은 클래스 %s이고 맞습니다. 정답의 확률은 %s, 손실은 %s입니다.",
            "Step %s: class %s is predicted, which is right. Its probability is %s, the loss is %s."),
    JS_NETWORK_WRONG(
            "걸음 %s: 신경망의 답은 클래스 %s이고 틀렸습니다. 정답의 확률은 %s, 손실은 %s입니다.",
            "Step %s: class %s is predicted, which is wrong. The right class has probability %s, the loss is %s."),
    JS_RIGHT_FROM("걸음 %s부터 맞힙니다.", "It is right from step %s on."),
    JS_NEVER_RIGHT("마지막 걸음 %s까지 맞히지 못합니다.", "It is still wrong at the last step, %s."),
    JS_PREDICTED_COLUMN("신경망의 답", "predicted"),
    JS_PROBABILITIES_ALT("걸음마다 클래스의 확률", "The probability of each class at each step"),
    JS_NETWORK_TABLE("걸음마다 확률과 손실과 신경망의 답", "The probabilities, the loss and the predicted class at each step"),
    // ---- partials, trace ----

    JS_VARIABLES("변수", "Variables"),
    JS_VARIABLE_COLUMN("변수", "variable"),
    JS_FROZEN_TO("나머지를 고정하면", "Freeze the rest"),
    JS_BY_FORMULA("식으로", "By formula"),
    JS_BY_NUMBERS("수치로", "By numbers"),
    JS_PARTIAL_OF("변수 %s에 대한 편미분", "Partial derivative with respect to %s"),
    JS_TOO_LONG("너무 길어 적지 않음", "too long to be written down"),
    JS_PARTIALS_SENTENCE(
            "f%s = %s. 이 점에서 f를 가장 빨리 바꾸는 변수는 %s입니다. 편미분의 참값은 %s, 수치로 구한 값은 %s, 오차는 %s",
            "f%s = %s. Here f changes fastest with %s: the exact partial derivative is %s, the numeric value is %s, the error is %s"),
    JS_PARTIALS_TIE(
            "f%s = %s. 이 점에서 다음 변수들은 f를 똑같이 빨리 바꿉니다: %s",
            "f%s = %s. Here f changes fastest, and equally fast, with %s"),
    JS_PARTIALS_FLAT("f%s = %s. 이 점에서는 모든 편미분의 값이 0입니다.", "f%s = %s. Here every partial derivative is 0."),
    JS_PARTIALS_NO_EXACT(
            "f%s = %s. 이 점에는 비교할 참값이 없습니다.", "f%s = %s. At this point there is no exact value to compare with."),
    JS_PARTIALS_TABLE("변수마다 편미분의 값", "Each variable’s partial derivative"),
    JS_LINE("실행한 단계", "Stage of the run"),
    JS_CHANGE_RUN("함수와 입력 바꾸기", "Change the function and the input"),
    JS_INPUT_NOW("지금의 입력", "The input now"),
    JS_GRADIENT_SO_FAR("지금까지 채운", "Filled so far:"),
    JS_RESTORED("되돌림", "restored"),
    JS_PLACE_COLUMN("자리", "index"),
    JS_ORIGINAL_COLUMN("원래 값", "original"),
    JS_UPPER_COLUMN("upper", "upper"),
    JS_LOWER_COLUMN("lower", "lower"),
    JS_PARTIAL_COLUMN("편미분의 값", "partial derivative"),
    JS_TRACE_TABLE("자리마다 두 함숫값과 편미분의 값", "At each index the two values of f and the partial derivative"),
    JS_TRACE_PLACE("자리 %s, 변수 %s. %s", "Index %s, variable %s. %s"),
    JS_TRACE_START(
            "입력과 같은 모양의 gradient를 만들고 모두 0으로 채웁니다.",
            "A gradient in the shape of the input is made and filled with zeros."),
    JS_TRACE_KEEP("원래 값을 적어 둡니다: %s", "The original value is kept: %s"),
    JS_TRACE_RAISE("이 칸에만 h를 더합니다: %s", "This cell alone is raised by h: %s"),
    JS_TRACE_UPPER("이때 f의 값: %s", "The value of f there: %s"),
    JS_TRACE_DROP("이번에는 h를 뺍니다: %s", "Now it is lowered by h: %s"),
    JS_TRACE_LOWER("이때 f의 값: %s", "The value of f there: %s"),
    JS_TRACE_RESTORE("적어 둔 원래 값을 되돌려 놓습니다: %s", "The original value is put back: %s"),
    JS_TRACE_DIVIDE(
            "두 함숫값의 차를 2h로 나누어 gradient에 넣습니다: %s",
            "The difference of the two values, divided by 2h, is filled in: %s"),
    JS_TRACE_PRINT("지금까지의 결과를 출력합니다.", "What is known so far is printed."),
    JS_TRACE_RETURN("모든 자리를 마쳤습니다. 완성된 gradient: %s", "Every index is done. The whole gradient: %s"),
    JS_TRACE_END("입력은 처음 그대로입니다: %s", "The input came back unchanged: %s"),
    // ---- graph ----

    JS_GRAPH_VIEW(
            "연산의 그래프. 화살표 키로 움직이고 + 키와 - 키로 크기를 바꿉니다.",
            "Graph of the operations. The arrow keys move it, + and - change its size."),
    JS_ZOOM("그래프의 크기", "Size of the graph"),
    JS_ZOOM_FIT("전체 보기", "Show all"),
    JS_GRAPH_START(
            "아직 입력의 값만 있습니다. 앞으로 한 걸음마다 연산을 하나씩 계산합니다.",
            "So far only the inputs have values. Each step forward computes one operation."),
    JS_GRAPH_LEAF("이 식에는 연산이 없습니다.", "There is no operation in this formula."),
    JS_GRAPH_FORWARD("앞으로 %s/%s: %s", "Forward, %s of %s: %s"),
    JS_GRAPH_SEED(
            "값을 다 구했으니 거꾸로 돌아갑니다. f는 %s의 값이고, f가 f를 따라 변하는 비율은 1이므로 %s = %s입니다.",
            "All values are known, so the way back begins. f is %s, and f changes with itself at the rate 1: %s = %s."),
    JS_GRAPH_BACKWARD(
            "뒤로 %s/%s: 노드 %s에서는 %s의 값 %s에 국소 미분을 곱하여 입력으로 보냅니다.",
            "Backward, %s of %s: node %s multiplies its %s, which is %s, by the local derivatives and passes the products to its inputs."),
    JS_GRAPH_SUM(", 앞서 받은 것과 더하면 %s", ", which makes %s with what came before"),
    JS_GRAPH_NOTHING("입력이 모두 수여서 보낼 곳이 없습니다.", "Its inputs are all numbers, so there is nobody to pass them to."),
    JS_GRAPH_PARTIALS("이제 편미분이 모두 나왔습니다:", "Now every partial derivative is there:"),
    JS_GRAPH_TABLE("노드마다 값과 ∂f/∂v", "The value of each node, and ∂f/∂v"),
    JS_GRAPH_NODE("노드 v", "node v"),
    JS_GRAPH_RULE("연산", "operation"),
    JS_GRAPH_VALUE("값", "value"),
    JS_GRAPH_VARIABLE("변수", "variable"),
    JS_GRAPH_NUMBER("수", "number"),
    JS_GRAPH_SO_FAR("지금까지 %s", "%s so far"),

    // ---- activation functions ----

    JS_ACTIVATION("활성화 함수", "Activation"),
    JS_SIGMOID("시그모이드", "sigmoid"),
    JS_NO_ACTIVATION("없음", "none"),

    // ---- layers ----

    JS_LAYERS_SENTENCE(
            "걸음 %s: 손실은 %s이고 점 %s개 가운데 %s개를 맞혔습니다.", "Step %1$s: the loss is %2$s, and %4$s of %3$s points are right."),
    JS_LAYERS_PAD(
            "점을 찍는 판. 화살표 키로 자리를 옮기고 스페이스 키로 점을 찍거나 지웁니다.",
            "Map to set points on. The arrow keys move, the space bar sets a point or takes one away."),
    JS_LAYERS_READING(
            "유닛을 가리키면 그 유닛의 식이 나옵니다. 선은 가중치로, 클수록 굵고 음수이면 점선입니다.",
            "Point at a unit to read its formula. An edge is a weight: thick if large, dashed if negative."),
    JS_LAYERS_UNIT("%s = φ(%s)", "%s = φ(%s)"),
    JS_LAYERS_SCORE("%s의 점수 = %s", "score of %s = %s"),
    JS_LAYERS_KIND("지도를 누르면 찍히는 점", "A click on the map sets a point of"),
    JS_LAYERS_POINT("점", "point"),
    JS_LAYERS_POINTS("점과 클래스", "Points and classes"),
    JS_LAYERS_CELL("점 %s의 %s", "Point %s, %s"),
    JS_LAYERS_ADD("점 추가", "Add a point"),
    JS_LAYERS_REMOVE("점 %s 지우기", "Remove point %s"),
    JS_LAYERS_XOR("배타적 논리합", "XOR"),
    JS_LAYERS_CIRCLE("원", "Circle"),
    JS_LAYERS_STRIPES("줄무늬", "Stripes"),
    JS_LAYERS_SPIRAL("나선", "Spiral"),
    JS_LAYERS_MOMENTUM("모멘텀 μ", "Momentum μ"),
    JS_LAYERS_NO_SEED(
            "시드를 비우면 아래 표의 처음 값에서 시작합니다.", "Without a seed, training starts from the values in the tables below."),
    JS_LAYERS_WEIGHTS("%s층의 가중치와 편향", "Weights and biases of layer %s"),
    JS_LAYERS_WEIGHT("%s에서 %s로 가는 가중치의 처음 값", "Weight from %s to %s at the start"),
    JS_LAYERS_BIAS("편향", "bias"),
    JS_LAYERS_TABLE("걸음마다 손실과 맞힌 점의 수", "The loss and the points that are right, at each step"),
    JS_LAYERS_RIGHT("맞힌 점", "Right"),

    // ---- digits ----

    JS_DIGITS_HIDDEN("은닉층의 유닛 수", "Hidden units"),
    JS_DIGITS_BATCH("배치 크기", "Batch size"),
    JS_DIGITS_EPOCHS("에폭 수", "Epochs"),
    JS_DIGITS_SAMPLES("학습 데이터", "Training samples"),
    JS_DIGITS_DECAY("가중치 감쇠 λ", "Weight decay λ"),
    JS_DIGITS_NO_SEED(
            "시드를 비우면 처음 가중치를 사인으로 정하고, 데이터를 섞지 않습니다.",
            "Without a seed, the first weights are sines and the samples keep their order."),
    JS_DIGITS_EPOCH("에폭", "epoch"),
    JS_DIGITS_SHOWN_EPOCH("보고 있는 에폭", "epoch shown"),
    JS_DIGITS_ACCURACY("정확도", "accuracy"),
    JS_DIGITS_TRAINING("학습 데이터", "training data"),
    JS_DIGITS_TEST("시험 데이터", "test data"),
    JS_DIGITS_SENTENCE(
            "에폭 %s: 학습 데이터의 손실은 %s이고 %s개 가운데 %s개(%s)를 맞혔습니다. 시험 데이터의 손실은 %s이고 %s개 가운데 %s개(%s)를 맞혔습니다.",
            "Epoch %1$s: on the training data the loss is %2$s and %4$s of %3$s are right (%5$s); on the test data the loss is %6$s and %8$s of %7$s are right (%9$s)."),
    JS_DIGITS_TABLE("에폭마다 손실과 정확도", "Losses and accuracies at each epoch"),
    JS_DIGITS_ACCURACIES_ALT("에폭마다 학습 데이터와 시험 데이터의 정확도", "The accuracies on training and test data at each epoch"),
    JS_DIGITS_CONFUSION(
            "혼동 행렬: 시험 데이터의 정답(행)과 신경망이 읽은 숫자(열)",
            "Confusion matrix: test digits as meant (rows) and as read (columns)"),
    JS_DIGITS_MEANT_READ("정답＼읽음", "meant＼read"),
    JS_DIGITS_MEANT("정답 %s, 신경망이 읽은 숫자 %s", "%s, read as %s"),
    JS_DIGITS_WRONG(
            "잘못 읽은 시험 숫자(정답 → 읽은 숫자). 누르면 그림판에 옮겨집니다.",
            "Test digits read wrongly (meant → read). Press one to put it on the pad."),
    JS_DIGITS_NONE_WRONG("잘못 읽은 시험 숫자가 없습니다.", "No test digit was read wrongly."),
    JS_DIGITS_PAD(
            "숫자를 그리는 판. 화살표 키로 칸을 옮기고 스페이스 키로 칠하거나 지웁니다.",
            "Pad to draw a digit on. The arrow keys move from pixel to pixel, the space bar inks or clears one."),
    JS_DIGITS_CLEAR("지우기", "Clear"),
    JS_DIGITS_CELL("%s행 %s열, 진하기 %s", "Row %s, column %s, ink %s"),
    JS_DIGITS_DIGIT("숫자", "digit"),
    JS_DIGITS_BAR("막대", "bar"),
    JS_DIGITS_PROBABILITY("확률", "probability"),
    JS_DIGITS_PROBABILITIES("그린 숫자가 각 숫자일 확률", "Probability of each digit for the drawing"),
    JS_DIGITS_READ("신경망이 읽은 숫자: %s (확률 %s)", "The network reads: %s (probability %s)"),
    JS_DIGITS_CREDIT(
            "숫자 데이터: E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits,",
            "Digits: E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits,"),

    // ---- cost ----

    JS_COST_SIZES("변수의 수 n", "Numbers of variables n"),
    JS_COST_VARIABLES("변수의 수 n", "number of variables n"),
    JS_COST_EVALUATIONS("함숫값을 구한 횟수", "evaluations"),
    JS_COST_SECONDS("걸린 시간(초)", "time in seconds"),
    JS_COST_CENTRAL("중심 차분", "central difference"),
    JS_COST_REVERSE("역방향 계산", "backward pass"),
    JS_MEASURE_AGAIN("다시 재기", "Measure again"),
    JS_COST_SENTENCE(
            "n = %s: 함숫값을 구한 횟수는 중심 차분 %s번, 역방향 계산 %s번. 걸린 시간은 중심 차분 %s, 역방향 계산 %s",
            "n = %s: evaluations by central differences %s, by the backward pass %s. Time: %s against %s"),
    JS_COST_TABLE("변수의 수에 따른 비용", "The cost against the number of variables"),
    JS_COST_CENTRAL_EVALUATIONS("중심 차분, 횟수", "central difference, evaluations"),
    JS_COST_REVERSE_EVALUATIONS("역방향 계산, 횟수", "backward pass, evaluations"),
    JS_COST_CENTRAL_TIME("중심 차분, 시간", "central difference, time"),
    JS_COST_REVERSE_TIME("역방향 계산, 시간", "backward pass, time"),
    JS_COST_ESTIMATED("(일부를 재어 어림)", "(estimated from a part)"),

    // ---- exercises and progress ----

    EXERCISE("연습 문제 %s", "Exercise %s"),
    JS_ANSWER("답", "Answer"),
    EXERCISE_NEEDS_SCRIPT(
            "이 문제에 답하려면 브라우저에서 자바스크립트를 켜야 합니다.", "To answer this exercise, JavaScript has to be on in the browser."),
    JS_EXERCISE_BROKEN(
            "이 문제를 불러오지 못했습니다. 페이지를 새로 고쳐 보십시오.", "This exercise could not be loaded. Try reloading the page."),
    JS_CHECK("채점하기", "Check"),
    JS_EMPTY_ANSWER("답을 먼저 적으십시오.", "Fill in an answer first."),
    JS_COMPONENT("성분 %s", "Component %s"),
    JS_COMPONENT_OF("%s행 %s열", "Row %s, column %s"),
    JS_CHOOSE_ONE("하나를 고르십시오.", "Choose one."),
    JS_OPTION("보기 %s", "Option %s"),
    JS_CHOOSE_SEVERAL("맞는 것을 모두 고르십시오.", "Choose all that apply."),
    JS_LINE_HOW(
            "줄을 끌어서 옮기거나 화살표 단추로 옮기십시오. 필요 없는 줄이 있으면 가로선 아래에 두십시오.",
            "Drag the lines or move them with the arrow buttons. A line that is not needed goes below the divider."),
    JS_LINE_RULE("이 아래의 줄은 쓰지 않습니다", "Lines below are left out"),
    JS_LINE_UP("위로: %s", "Move up: %s"),
    JS_LINE_DOWN("아래로: %s", "Move down: %s"),
    JS_LINE_MOVED("%2$s줄 가운데 %1$s번째", "Line %s of %s"),
    JS_LINE_LEFT_OUT("쓰지 않는 줄", "Left out"),
    JS_KEYS("기호 입력", "Symbols"),
    JS_KEY_POWER("거듭제곱", "to the power of"),
    JS_KEY_SQUARE("제곱", "squared"),
    JS_KEY_CUBE("세제곱", "cubed"),
    JS_KEY_ROOT("제곱근", "square root"),
    JS_KEY_TIMES("곱하기", "times"),
    JS_KEY_OVER("나누기", "divided by"),
    JS_KEY_OPEN("여는 괄호", "opening bracket"),
    JS_KEY_CLOSE("닫는 괄호", "closing bracket"),
    JS_KEY_PI("원주율", "pi"),
    JS_KEY_E("자연상수 e", "Euler’s number e"),
    JS_VERDICT_RIGHT("정답", "Correct"),
    JS_VERDICT_PARTLY("일부 정답", "Partly correct"),
    JS_VERDICT_WRONG("오답", "Not correct"),
    JS_VERDICT_INVALID("채점하지 않음", "Not graded"),
    JS_VERDICT_SAVED("저장함", "Saved"),
    JS_VERDICT_WAITING("아직 보내지 못함", "Not sent yet"),
    JS_VERDICT_REFUSED("받지 않음", "Refused"),
    JS_POINTS("%2$s점 만점에 %1$s점", "%s of %s points"),
    JS_INVALID_IS_FREE("시도한 횟수에 넣지 않습니다.", "This does not count as an attempt."),
    JS_SAVED_UNGRADED(
            "답은 서버에 저장했지만 지금은 채점하지 못했습니다. 나중에 채점합니다.",
            "Your answer is stored on the server but could not be graded now. It will be graded later."),
    JS_RIGHT_AFTER_SOLUTION(
            "풀이를 본 뒤의 답이어서 푼 것으로 세지는 않습니다.", "As you had seen the solution, this one does not count as solved."),
    JS_WAITING_IS_SAFE(
            "답은 이 브라우저에 저장해 두었고, 연결되는 대로 자동으로 보냅니다.",
            "Your answer is kept in this browser and will be sent by itself once there is a connection."),
    JS_SEND_NOW("지금 보내기", "Send now"),
    JS_HINT("힌트 보기", "Show a hint"),
    JS_NEXT_HINT("힌트 하나 더", "One more hint"),
    JS_HINT_NUMBER("힌트 %s", "Hint %s"),
    JS_GIVE_UP("포기하기", "Give up"),
    JS_GIVE_UP_SURE(
            "풀이를 보고 나면 이 문제를 풀어도 푼 것으로 세지 않습니다. 풀이를 보시겠습니까?",
            "Once you have seen the solution, solving this exercise will not count. See it now?"),
    JS_GIVE_UP_YES("풀이 보기", "See the solution"),
    JS_GIVE_UP_NO("계속 풀기", "Keep trying"),
    JS_SHOW_SOLUTION("풀이 보기", "Show the solution"),
    JS_SOLUTION("풀이", "Solution"),
    JS_ANOTHER("비슷한 문제 하나 더", "Another like this"),
    JS_STATE_SOLVED("풀었음", "Solved"),
    JS_STATE_TRIED("시도 %s번", "Attempts: %s"),
    JS_STATE_BEGUN("시도함", "Tried"),
    JS_STATE_GIVEN_UP("풀이를 보았음", "Solution seen"),
    EXERCISES("연습 문제", "Exercises"),
    PROGRESS("내 진도", "Your progress"),
    PROGRESS_SUMMARY("장마다 푼 연습 문제와 점수", "The exercises you have solved and your points in each lesson"),
    PROGRESS_NEEDS_SCRIPT(
            "진도를 보려면 브라우저에서 자바스크립트를 켜야 합니다.", "To see your progress, JavaScript has to be on in the browser."),
    PROGRESS_WHERE("진도는 어디에 저장됩니까", "Where your progress is kept"),
    PROGRESS_WHERE_WORDS(
            "이름도 이메일 주소도 묻지 않습니다. 처음 답을 보내거나 힌트를 볼 때 이 브라우저에 쿠키 하나가 생기고, 보낸 답과 점수는 그 쿠키로 구별하여 이 책의 서버에 저장합니다. 쿠키를 지우면 이 브라우저는 더 이상 그 진도를 알지 못합니다.",
            "You are not asked for a name or an e-mail address. When you first send an answer or ask for a hint, this browser gets one cookie, and the book’s server stores your answers and points under it. If the cookie is deleted, this browser no longer knows that progress."),
    RECOVERY("다른 브라우저에서 이어서 하기", "Go on in another browser"),
    RECOVERY_WORDS(
            "복구 코드를 적어 두면 다른 기기나 다른 브라우저에서 같은 진도로 이어서 할 수 있습니다. 쿠키를 잃었을 때에도 이 코드로 진도를 되찾습니다. 새 코드를 만들면 전에 만든 코드는 쓸 수 없습니다.",
            "Write down a recovery code and you can go on with the same progress on another device or in another browser. It also brings your progress back when the cookie is lost. Once you make a new code, the old one stops working."),
    RECOVERY_MAKE("복구 코드 만들기", "Make a recovery code"),
    JS_RECOVERY_NOTE("다시 보여 주지 않으니 적어 두십시오.", "Write it down: it will not be shown again."),
    RECOVERY_TYPE("다른 브라우저에서 만든 복구 코드", "Recovery code made in another browser"),
    RECOVERY_USE("이 코드로 이어서 하기", "Go on with this code"),
    JS_RECOVERY_DONE(
            "진도를 찾았습니다. 이제 이 브라우저에서 이어서 할 수 있습니다. 전에 쓰던 브라우저를 닫으려면 아래에서 로그아웃하십시오.",
            "Your progress has been found. You can go on in this browser now. To close it in the browsers you used before, sign them out below."),
    SIGN_OUT("다른 브라우저에서 로그아웃하기", "Sign out everywhere else"),
    SIGN_OUT_WORDS(
            "여럿이 쓰는 컴퓨터에 진도를 열어 두었다면 여기에서 닫을 수 있습니다. 이 브라우저만 남고, 다른 브라우저는 모두 이 진도를 더는 보거나 바꿀 수 없습니다. 복구 코드를 아는 사람은 다시 들어올 수 있으니, 다른 사람이 알게 된 코드라면 새 코드를 만드십시오.",
            "If you left your progress open on a computer that others use, you can close it from here. Only this browser stays; no other browser can see or change this progress any more. Whoever knows your recovery code can come back: if somebody else may know it, make a new one."),
    SIGN_OUT_BUTTON("다른 브라우저에서 모두 로그아웃", "Sign out all other browsers"),
    JS_SIGNED_OUT("다른 브라우저에서 모두 로그아웃했습니다.", "All other browsers have been signed out."),
    MY_DATA("저장된 기록", "What is stored about you"),
    MY_DATA_WORDS(
            "보낸 답, 점수, 본 힌트와 풀이를 모두 파일로 받아 볼 수 있고, 언제든지 모두 지울 수 있습니다.",
            "You can download everything that is stored: answers, points, hints and solutions seen. And you can delete all of it at any time."),
    MY_DATA_DOWNLOAD("기록 내려받기", "Download it"),
    MY_DATA_DELETE("기록 모두 지우기", "Delete all of it"),
    MY_DATA_SURE(
            "보낸 답과 점수를 모두 지웁니다. 되돌릴 수 없습니다. 모두 지우시겠습니까?",
            "All your answers and points will be deleted, and this cannot be undone. Delete them?"),
    MY_DATA_YES("모두 지우기", "Delete everything"),
    MY_DATA_NO("그대로 두기", "Keep it"),
    JS_MY_DATA_DELETED("기록을 모두 지웠습니다.", "Everything has been deleted."),
    JS_BOOK_PROGRESS("연습 문제 %s개 가운데 %s개를 풀었습니다 · %s점", "You have solved %2$s of %1$s exercises · points: %3$s"),
    JS_LESSON_EXERCISES("연습 문제 %s개", "Exercises: %s"),
    JS_LESSON_PROGRESS("연습 문제 %s개 가운데 %s개를 풀었음 · %s점", "Exercises: %s · solved: %s · points: %s"),
    ;

    private final String ko;
    private final String en;

    Text(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    /** The text in a language, each {@code %s} in it filled by the next argument. */
    public String in(Language language, Object... arguments) {
        String text = language == Language.KO ? ko : en;
        return arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments);
    }

    /** What the browser needs: camelCase key to text. */
    static Map<String, String> forBrowser(Language language) {
        return Arrays.stream(values())
                .filter(text -> text.name().startsWith("JS_"))
                .collect(Collectors.toMap(Text::key, text -> text.in(language), (a, b) -> a, TreeMap::new));
    }

    private String key() {
        String[] words =
                name().substring("JS_".length()).toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
